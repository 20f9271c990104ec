package vn.haidang.dashboards.console.story;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.haidang.analyze.result.SourcedSentence;
import vn.haidang.analyze.result.Story;
import vn.haidang.analyze.result.StoryMember;
import vn.haidang.analyze.result.StoryQuote;
import vn.haidang.analyze.result.TimelineEntry;
import vn.haidang.analyze.result.VersionChange;
import vn.haidang.dashboards.archive.ArticleMarks;
import vn.haidang.dashboards.console.page.Province;
import vn.haidang.dashboards.console.story.StoryArticle.Citation;

/**
 * The articles of a story, in order of time, and where whatever is quoted of them can be read.
 *
 * @param byId those that the story lists
 * @param marks also of articles that a long story quotes without listing them
 */
record StoryArticles(Province province, Map<String, StoryArticle> byId, Map<String, ArticleMarks> marks) {

    private static final Comparator<StoryMember> IN_TIME =
            Comparator.comparing(StoryMember::time).thenComparing(StoryMember::articleId);

    static StoryArticles of(Province province, Story story, Map<String, ArticleMarks> marks) {
        var members = story.members().stream().sorted(IN_TIME).toList();
        Map<String, Integer> numbers = new LinkedHashMap<>();
        members.forEach(member -> numbers.putIfAbsent(member.articleId(), numbers.size() + 1));
        Map<String, StoryArticle> byId = new LinkedHashMap<>();
        members.forEach(
                member -> byId.putIfAbsent(member.articleId(), StoryArticle.of(province, member, numbers, marks)));
        return new StoryArticles(province, byId, marks);
    }

    /** Ids of all articles that a story names anywhere. */
    static Set<String> named(Story story) {
        return Stream.of(
                        story.members().stream().map(StoryMember::articleId),
                        Stream.of(story.firstArticle(), story.headline().articleId()),
                        story.summary().stream().map(SourcedSentence::articleId),
                        story.quotes().stream().map(StoryQuote::articleId),
                        story.timeline().stream().map(TimelineEntry::articleId),
                        story.changes().stream().map(VersionChange::articleId))
                .flatMap(ids -> ids)
                .collect(LinkedHashSet::new, Set::add, Set::addAll);
    }

    List<StoryArticle> inTime() {
        return List.copyOf(byId.values());
    }

    @Nullable
    StoryArticle get(String id) {
        return byId.get(id);
    }

    Citation citation(String id) {
        var listed = byId.get(id);
        if (listed != null) {
            return listed.citation();
        }
        return marks.containsKey(id) ? Citation.inside(province, id, "", null) : new Citation(null, false, "", null);
    }
}
