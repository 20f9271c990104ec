package vn.haidang.dashboards.console.search;

import java.time.Instant;
import java.util.List;
import vn.haidang.analyze.result.MemberRole;
import vn.haidang.analyze.result.StoryMember;
import vn.haidang.dashboards.archive.ArchivedArticle;
import vn.haidang.dashboards.console.page.ArticleRow;
import vn.haidang.dashboards.console.page.Links;
import vn.haidang.dashboards.console.page.Province;

/**
 * A result.
 *
 * @param title with what was found in it marked
 * @param passage of lead or body that proves best why it was found
 * @param copies folded under it
 */
record ResultRow(ArticleRow article, List<Piece> title, List<Piece> passage, List<Copy> copies) {

    /**
     * A near-copy.
     *
     * @param original whether the others have their text from it
     */
    record Copy(String link, String source, String title, Instant time, boolean original) {}

    static ResultRow of(
            Province province, ArchivedArticle archived, Highlighter highlighter, List<StoryMember> copies) {
        var proof = highlighter.of(archived.analyzed());
        return new ResultRow(
                ArticleRow.of(province, archived),
                proof.title(),
                proof.passage(),
                copies.stream().map(member -> copy(province, member)).toList());
    }

    private static Copy copy(Province province, StoryMember member) {
        return new Copy(
                Links.article(province, member.articleId()),
                member.source().name(),
                member.title(),
                member.time(),
                member.role() != MemberRole.COPY);
    }
}
