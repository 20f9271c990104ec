package vn.haidang.analyze.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.haidang.analyze.story.Articles.article;
import static vn.haidang.analyze.story.Articles.id;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.haidang.analyze.result.AnalyzedArticle;
import vn.haidang.analyze.result.MemberRole;
import vn.haidang.analyze.result.Story;
import vn.haidang.analyze.result.StoryEdit;
import vn.haidang.analyze.result.StoryMember;
import vn.haidang.analyze.result.VersionChange;

class StoryMachineTest {

    private static final String COLLAPSE = "Sáng 2/3, bờ kè sông Kôn ở thôn Lạc Mỹ, xã Tây Sơn bị sập khiến bốn người"
            + " trong hai gia đình tử vong, lực lượng cứu hộ đã tìm thấy các nạn nhân dưới lớp bê tông nứt gãy.";

    private final AnalyzedArticle first = article("bao-mot", 0, "Sập bờ kè sông Kôn, 4 người chết", COLLAPSE);
    private final AnalyzedArticle copy = article(
            "bao-hai", 2, "Bốn người tử vong do sập bờ kè", COLLAPSE + " Báo Hai dẫn lại nguồn tin của đồng nghiệp.");
    private final AnalyzedArticle rewrite = article(
            "bao-ba",
            5,
            "Bờ kè sông Kôn sập, hai cặp vợ chồng tử vong",
            "Hai cặp vợ chồng ở thôn Lạc Mỹ tử vong khi bờ kè sông Kôn bất ngờ sập xuống sáng nay, theo chính quyền xã.");
    private final AnalyzedArticle festival = article(
            "bao-mot",
            6,
            "Khai mạc lễ hội cầu ngư ở Nhơn Lý",
            "Hàng nghìn du khách dự lễ hội cầu ngư truyền thống của ngư dân làng chài Nhơn Lý với hát bả trạo.");

    private final StoryMachine machine = new StoryMachine(Articles.VOCABULARY, StoryTables.inMemory());

    @Test
    void copiesAndRewritesJoinAndOtherMattersDoNot() {
        accept(first, copy, rewrite, festival);
        var story = story(first);
        assertEquals(List.of(id(first), id(copy), id(rewrite)), ids(story));
        assertEquals(
                List.of(MemberRole.FIRST, MemberRole.COPY, MemberRole.REWRITE),
                story.members().stream().map(StoryMember::role).toList());
        assertEquals(id(first), story.members().get(1).copiedFrom());
        assertNotEquals(machine.storyOf(id(first)), machine.storyOf(id(festival)));
    }

    @Test
    void aStoryKnowsItsSpreadAndWhereEachSentenceComesFrom() {
        accept(first, copy, rewrite);
        var story = story(first);
        assertEquals("bao-mot", story.firstPublisher());
        assertEquals(3, story.spread().outlets());
        assertEquals(1, story.spread().copyingOutlets());
        assertEquals(2, story.spread().copyHours());
        assertEquals(3, story.spread().growth().size());
        assertTrue(story.summary().stream().allMatch(sentence -> ids(story).contains(sentence.articleId())));
        assertEquals(2, story.timeline().size());
    }

    @Test
    void aLateFirstArticleGivesTheStoryItsId() {
        accept(copy, rewrite);
        String before = machine.storyOf(id(copy));
        var touched = machine.accept(first);
        assertEquals(id(first), machine.storyOf(id(copy)));
        assertTrue(touched.contains(before));
        assertNull(machine.story(Objects.requireNonNull(before)));
    }

    @Test
    void articlesOfTheSameMomentGiveTheSameStoriesInAnyOrder() {
        var together = Stream.of("bao-bay", "bao-mot", "bao-chin", "bao-hai", "bao-nam")
                .map(outlet -> article(outlet, 0, "Sập bờ kè sông Kôn, tin của " + outlet, COLLAPSE))
                .toList();
        var expected = storiesOf(together, together);
        int orders = 0;
        for (int shift = 1; shift < together.size(); shift++) {
            List<AnalyzedArticle> order = new ArrayList<>(together);
            Collections.rotate(order, shift);
            assertEquals(expected, storiesOf(order, together));
            assertEquals(expected, storiesOf(order.reversed(), together));
            orders += 2;
        }
        assertEquals(8, orders);
        assertEquals(1, expected.stream().distinct().count());
    }

    private static List<String> storiesOf(List<AnalyzedArticle> arriving, List<AnalyzedArticle> asked) {
        var machine = new StoryMachine(Articles.VOCABULARY, StoryTables.inMemory());
        arriving.forEach(machine::accept);
        return asked.stream()
                .map(article -> Objects.requireNonNull(machine.storyOf(id(article))))
                .toList();
    }

    @Test
    void anEditIsAChangeAndNoSecondArticle() {
        accept(first);
        var article = first.article();
        machine.accept(new AnalyzedArticle(
                article.withTexts("Sập bờ kè sông Kôn, 5 người chết", article.lead(), ""), 2, first.labels()));
        var change = story(first).changes().getFirst();
        assertEquals(VersionChange.Kind.TITLE, change.kind());
        assertEquals("Sập bờ kè sông Kôn, 4 người chết", change.before());
        assertEquals(1, story(first).articles());
    }

    @Test
    void anOfficersMergeIsRespectedAfterwards() {
        accept(first, festival);
        machine.accept(new StoryEdit.Merge(id(first), id(festival), "an", Articles.hour(7)));
        accept(copy);
        assertEquals(3, story(first).articles());
        assertNull(machine.story(id(festival)));
        assertEquals(id(first), machine.storyOf(id(festival)));
    }

    @Test
    void anOfficersSplitIsRespectedAfterwards() {
        accept(first, copy, rewrite);
        machine.accept(new StoryEdit.Split(id(first), List.of(id(rewrite)), "an", Articles.hour(7)));
        assertEquals(List.of(id(first), id(copy)), ids(story(first)));
        accept(article("bao-bon", 8, "Sập bờ kè, 4 người chết", COLLAPSE));
        assertEquals(List.of(id(rewrite)), ids(story(rewrite)));
        assertEquals(3, story(first).articles());
    }

    @Test
    void aSplitOfTheFirstArticleLeavesTheOthersTogether() {
        accept(first, copy, rewrite);
        machine.accept(new StoryEdit.Split(id(first), List.of(id(first)), "an", Articles.hour(7)));
        assertEquals(List.of(id(first)), ids(story(first)));
        assertEquals(List.of(id(copy), id(rewrite)), ids(story(copy)));
    }

    @Test
    void aMatterThatComesBackAfterTenDaysRejoins() {
        accept(first, copy);
        var back = article(
                "bao-ba",
                240,
                "Vụ sập bờ kè sông Kôn làm 4 người chết: khởi tố vụ án",
                "Công an khởi tố vụ sập bờ kè sông Kôn ở thôn Lạc Mỹ khiến bốn người trong hai gia đình tử vong.");
        accept(back);
        assertEquals(id(first), machine.storyOf(id(back)));
    }

    @Test
    void whatIsOlderThanMemoryIsForgotten() {
        accept(first, copy);
        accept(article("bao-ba", 24 * 40, "Thời tiết đẹp dịp cuối tuần", "Nắng nhẹ ở ven biển miền Trung."));
        assertNull(machine.storyOf(id(first)));
        assertNull(machine.story(id(first)));
    }

    @Test
    void quotesKnowWhoSaidThem() {
        var meeting = article(
                "bao-mot",
                "vi",
                0,
                "Gia Lai họp về bờ kè",
                "",
                "Ông Nguyễn Văn An cho biết: “Chúng tôi sẽ kiểm tra toàn bộ bờ kè trong tuần này”.");
        accept(meeting);
        var quote = story(meeting).quotes().getFirst();
        assertEquals("Nguyễn Văn An", quote.speaker());
        assertEquals("Chúng tôi sẽ kiểm tra toàn bộ bờ kè trong tuần này", quote.words());
    }

    private void accept(AnalyzedArticle... articles) {
        for (var article : articles) {
            machine.accept(article);
        }
    }

    private Story story(AnalyzedArticle article) {
        return Objects.requireNonNull(machine.story(Objects.requireNonNull(machine.storyOf(id(article)))));
    }

    private static List<String> ids(Story story) {
        return story.members().stream().map(StoryMember::articleId).toList();
    }
}
