package vn.haidang.dashboards.archive;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;
import vn.haidang.analyze.result.Story;
import vn.haidang.analyze.result.StoryMember;

/**
 * One story in one province's index.
 *
 * @param firstPublisher name of the outlet that was first
 * @param articleIds of its members and of its first article
 * @param started when the earliest member was first seen
 * @param latest when the latest member was first seen
 * @param story the whole story as it came, kept and not indexed: what is read back
 */
@JsonNaming(SnakeCaseStrategy.class)
record StoryDocument(
        String province,
        String storyId,
        String headline,
        String firstPublisher,
        List<String> articleIds,
        Instant started,
        Instant latest,
        int articles,
        int outlets,
        Instant indexedAt,
        Story story) {

    /** @throws IllegalArgumentException when the story has no member */
    static StoryDocument of(String province, Story story, Instant now) {
        return new StoryDocument(
                province,
                story.id(),
                story.headline().text(),
                story.firstPublisher(),
                articleIds(story),
                times(story).min(Instant::compareTo).orElseThrow(StoryDocument::noMember),
                times(story).max(Instant::compareTo).orElseThrow(StoryDocument::noMember),
                story.articles(),
                story.spread().outlets(),
                now,
                story);
    }

    private static List<String> articleIds(Story story) {
        var members = story.members().stream().map(StoryMember::articleId);
        return Stream.concat(members, Stream.of(story.firstArticle()))
                .distinct()
                .toList();
    }

    private static Stream<Instant> times(Story story) {
        return story.members().stream().map(StoryMember::time);
    }

    private static IllegalArgumentException noMember() {
        return new IllegalArgumentException("story has no member, expected one or more");
    }
}
