package vn.haidang.dashboards.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.haidang.analyze.result.Story;
import vn.haidang.analyze.result.StoryMember;
import vn.haidang.dashboards.archive.ArchivedStory;

/** The stories that spread farthest, with who had them first. */
final class TopStories {

    private static final int MOST = 8;

    private TopStories() {}

    static List<Entry> of(Material material, Words words) {
        return material.stories().stream()
                .limit(MOST)
                .map(story -> entry(material, story, words))
                .toList();
    }

    private static Entry entry(Material material, ArchivedStory archived, Words words) {
        var story = archived.story();
        String note = words.say(
                story.spread().copyingOutlets() > 0 ? "stories.note.copied" : "stories.note",
                story.spread().outlets(),
                story.articles(),
                story.firstPublisher(),
                words.time(archived.started()),
                words.time(archived.latest()),
                story.spread().copyingOutlets());
        List<Reference> references = new ArrayList<>();
        headline(story).ifPresent(member -> references.add(material.cite(member)));
        references.add(Reference.story(material.province(), story, words.say("reference.story", story.articles())));
        return Entry.drafted(Part.STORIES, story.headline().text(), note, references);
    }

    /** The article whose headline stands for the story. */
    static Optional<StoryMember> headline(Story story) {
        return member(story, story.headline().articleId());
    }

    static Optional<StoryMember> member(Story story, String article) {
        return story.members().stream()
                .filter(member -> member.articleId().equals(article))
                .findFirst();
    }
}
