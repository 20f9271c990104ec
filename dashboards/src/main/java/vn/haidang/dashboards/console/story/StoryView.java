package vn.haidang.dashboards.console.story;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.haidang.analyze.result.Story;
import vn.haidang.analyze.result.VersionChange;
import vn.haidang.dashboards.archive.ArchivedStory;
import vn.haidang.dashboards.archive.ArticleMarks;
import vn.haidang.dashboards.console.page.ArticleRow;
import vn.haidang.dashboards.console.page.Province;
import vn.haidang.dashboards.console.page.StoryRow;
import vn.haidang.dashboards.console.page.StorySpread;
import vn.haidang.dashboards.console.story.StoryArticle.Citation;
import vn.haidang.ingest.article.Audience;

/**
 * The page of a story.
 *
 * @param row what lists show of it, too
 * @param first where its first article can be read
 * @param reach audiences of its outlets
 * @param graph {@code null} when there is only one article
 * @param titles edits of titles
 * @param texts other changes of later versions
 * @param articles those listed, in order of time
 * @param others stories that it can be merged with
 * @param notice message "story.notice.…" about what was just decided, empty for none
 */
record StoryView(
        StoryRow row,
        Citation first,
        List<Said> summary,
        List<StorySpread> spread,
        StoryReach reach,
        GrowthChart growth,
        @Nullable CopyGraph graph,
        List<Step> timeline,
        List<Said> quotes,
        List<Change> titles,
        List<Change> texts,
        List<StoryArticle> articles,
        List<StoryRow> others,
        String notice) {

    /**
     * Words of an article.
     *
     * @param speaker who said them; {@code null} when the article does not say, or these are its own words
     */
    record Said(String text, @Nullable String speaker, Citation citation) {}

    /** A step of the timeline. */
    record Step(Instant time, String headline, Citation citation) {}

    /** What a later version of an article changed. */
    record Change(VersionChange change, String kind, Citation citation) {}

    static StoryView of(
            Province province,
            ArchivedStory archived,
            Map<String, ArticleMarks> marks,
            Map<String, Audience> audiences,
            List<StoryRow> others,
            String notice) {
        Story story = archived.story();
        var known = StoryArticles.of(province, story, marks);
        List<StoryArticle> articles = known.inTime();
        return new StoryView(
                StoryRow.of(province, archived, marks),
                known.citation(story.firstArticle()),
                story.summary().stream()
                        .map(sentence -> new Said(sentence.text(), null, known.citation(sentence.articleId())))
                        .toList(),
                StorySpread.of(story.spread()),
                StoryReach.of(story.members(), audiences),
                GrowthChart.of(story.spread().growth()),
                articles.size() < 2 ? null : CopyGraphLayout.of(articles),
                story.timeline().stream()
                        .map(entry -> new Step(entry.time(), entry.headline(), known.citation(entry.articleId())))
                        .toList(),
                story.quotes().stream()
                        .map(quote -> new Said(quote.words(), quote.speaker(), known.citation(quote.articleId())))
                        .toList(),
                changes(story, known).filter(change -> isTitle(change)).toList(),
                changes(story, known).filter(change -> !isTitle(change)).toList(),
                articles,
                others,
                notice);
    }

    private static Stream<Change> changes(Story story, StoryArticles known) {
        return story.changes().stream()
                .map(change -> new Change(change, ArticleRow.value(change.kind()), known.citation(change.articleId())));
    }

    private static boolean isTitle(Change change) {
        return change.change().kind() == VersionChange.Kind.TITLE;
    }

    /** How many articles the story has that are not listed. */
    public int unlisted() {
        return Math.max(0, row.articles() - articles.size());
    }
}
