package vn.haidang.dashboards.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.haidang.analyze.result.MemberRole;
import vn.haidang.analyze.result.StoryMember;
import vn.haidang.dashboards.archive.SearchPage.Figures;
import vn.haidang.ingest.article.Mode;
import vn.haidang.ingest.article.Source;

class FoldingTest {

    private static final Instant NOON = Instant.parse("2026-03-10T05:00:00Z");

    private static final ArchivedArticle FIRST = archived("first");
    private static final ArchivedArticle COPY = archived("copy");
    private static final ArchivedArticle COPY_OF_COPY = archived("copy-of-copy");
    private static final ArchivedArticle REWRITE = archived("rewrite");
    private static final ArchivedArticle ALONE = archived("alone");

    private static final Families FAMILIES = Families.of(List.of(new StoryQuestion.Members(
            List.of(member(FIRST, null), member(COPY, FIRST), member(COPY_OF_COPY, COPY), member(REWRITE, null)))));

    @Test
    void copiesGoUnderTheFirstInTheOrderAsked() {
        var page = List.of(COPY_OF_COPY, REWRITE, COPY, ALONE, FIRST);
        var folded = fold(page, page);

        assertEquals(List.of(COPY_OF_COPY, REWRITE, ALONE), folded.articles());
        assertEquals(Set.of(id(COPY_OF_COPY)), folded.copies().keySet());
        assertEquals(List.of(id(COPY), id(FIRST)), copies(folded, COPY_OF_COPY));
        assertEquals(0, folded.foldedBefore());
    }

    @Test
    void everyArticleIsOnOnePageOrUnderAResultOnOne() {
        var all = List.of(COPY, ALONE, COPY_OF_COPY, REWRITE, FIRST);
        var pages = Stream.of(0, 1, 2)
                .map(page -> fold(all.stream().skip(2L * page).limit(2).toList(), all))
                .toList();

        assertEquals(List.of(COPY, ALONE), pages.get(0).articles());
        assertEquals(List.of(id(COPY_OF_COPY), id(FIRST)), copies(pages.get(0), COPY));
        assertEquals(List.of(REWRITE), pages.get(1).articles());
        assertEquals(1, pages.get(1).foldedBefore());
        assertEquals(List.of(), pages.get(2).articles());
        assertEquals(1, pages.get(2).foldedBefore());
    }

    @Test
    void copiesThatDoNotFitAreNotCounted() {
        var folded = fold(List.of(COPY), List.of(COPY));
        assertEquals(List.of(COPY), folded.articles());
        assertEquals(Map.of(), folded.copies());
    }

    @Test
    void anArticleThatIsGoneBetweenTwoQuestionsIsStillAResult() {
        assertEquals(
                List.of(FIRST, ALONE), fold(List.of(FIRST, ALONE), List.of()).articles());
    }

    @Test
    void asksOnlyForTextsThatWereCopied() {
        assertEquals(
                Stream.of(FIRST, COPY, COPY_OF_COPY)
                        .map(FoldingTest::id)
                        .sorted()
                        .toList(),
                FAMILIES.copies(List.of(id(COPY), id(REWRITE), id(ALONE))));
        assertEquals(List.of(), FAMILIES.copies(List.of(id(REWRITE), id(ALONE))));
    }

    @Test
    void aCopyWhoseOriginalTheStoryDoesNotListLeadsItsOwnCopies() {
        var families = Families.of(
                List.of(new StoryQuestion.Members(List.of(member(COPY, FIRST), member(COPY_OF_COPY, COPY)))));
        assertEquals(id(COPY), families.root(id(COPY_OF_COPY)));
    }

    @Test
    void aCircleOfCopiesEnds() {
        var families =
                Families.of(List.of(new StoryQuestion.Members(List.of(member(COPY, FIRST), member(FIRST, COPY)))));
        assertEquals(2, families.roots().size());
    }

    @Test
    void articlesComeInTheOrderOfTheirStories() {
        var fitting = List.of("a", "b", "c", "d", "e");
        var wide = new StoryQuestion.Members(List.of(member("d", null), member("b", null), member("unfit", null)));
        var narrow = new StoryQuestion.Members(List.of(member("a", null), member("b", null)));
        assertEquals(List.of("b", "d", "a", "c", "e"), SpreadOrder.of(fitting, List.of(wide, narrow)));
    }

    private static SearchPage fold(List<ArchivedArticle> page, List<ArchivedArticle> all) {
        var asked = FAMILIES.copies(page.stream().map(FoldingTest::id).toList());
        var fitting = all.stream().map(FoldingTest::id).filter(asked::contains).toList();
        return Folding.of(FAMILIES, fitting).fold(Figures.NONE, page);
    }

    private static List<String> copies(SearchPage page, ArchivedArticle leader) {
        return page.copies().getOrDefault(id(leader), List.of()).stream()
                .map(StoryMember::articleId)
                .toList();
    }

    private static ArchivedArticle archived(String path) {
        return new ArchivedArticle("binh-dinh", Samples.about(path), NOON, NOON);
    }

    private static String id(ArchivedArticle article) {
        return Folding.id(article);
    }

    private static StoryMember member(ArchivedArticle article, @Nullable ArchivedArticle copiedFrom) {
        return member(id(article), copiedFrom == null ? null : id(copiedFrom));
    }

    private static StoryMember member(String id, @Nullable String copiedFrom) {
        return new StoryMember(
                id,
                URI.create("https://bao.example/" + id),
                new Source("bao", "Báo", Source.Kind.PRESS, "vn", "vi", 2),
                "Tin",
                "vi",
                NOON,
                Mode.ARCHIVE,
                copiedFrom == null ? MemberRole.FIRST : MemberRole.COPY,
                copiedFrom,
                copiedFrom == null ? 0 : 1);
    }
}
