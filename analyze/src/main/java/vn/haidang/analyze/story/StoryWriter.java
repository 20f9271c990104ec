package vn.haidang.analyze.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.haidang.analyze.result.Mention;
import vn.haidang.analyze.result.SourcedSentence;
import vn.haidang.analyze.result.Story;
import vn.haidang.analyze.result.TimelineEntry;

/** Writes down a story from the articles in its groups. */
final class StoryWriter {

    /** Of a longer story so many of the first and of the latest articles are shown. */
    private static final int FIRST = 20;

    private static final int LATEST = 40;

    private final StoryTables tables;

    StoryWriter(StoryTables tables) {
        this.tables = tables;
    }

    Story write(String id) {
        var all = members(id);
        var chapters = Members.of(shown(all), tables);
        var first = chapters.getFirst();
        return new Story(
                id,
                first.id(),
                first.member().source().name(),
                headline(chapters),
                provinces(chapters),
                all.size(),
                chapters.stream().map(Chapter::member).toList(),
                Spreading.of(chapters),
                Extract.of(chapters),
                Quotes.of(chapters),
                timeline(chapters),
                chapters.stream()
                        .flatMap(chapter -> chapter.card().changes().stream())
                        .toList());
    }

    private List<Group.Member> members(String id) {
        var group = group(id);
        List<Group.Member> members = new ArrayList<>(group.members());
        group.merged().forEach(other -> members.addAll(group(other).members()));
        members.sort(Group.Member.IN_TIME);
        return members;
    }

    private static List<Group.Member> shown(List<Group.Member> all) {
        if (all.size() <= FIRST + LATEST) {
            return all;
        }
        List<Group.Member> shown = new ArrayList<>(all.subList(0, FIRST));
        shown.addAll(all.subList(all.size() - LATEST, all.size()));
        return shown;
    }

    private static SourcedSentence headline(List<Chapter> chapters) {
        var chosen = Headline.of(chapters);
        return new SourcedSentence(chosen.member().title(), chosen.id());
    }

    private static List<String> provinces(List<Chapter> chapters) {
        return chapters.stream()
                .flatMap(chapter -> chapter.analyzed().labels().mentions().stream())
                .map(Mention::province)
                .distinct()
                .sorted()
                .toList();
    }

    private static List<TimelineEntry> timeline(List<Chapter> chapters) {
        return chapters.stream()
                .filter(chapter -> !chapter.isCopy())
                .map(chapter -> new TimelineEntry(
                        chapter.member().time(), chapter.member().title(), chapter.id()))
                .toList();
    }

    private Group group(String id) {
        return Objects.requireNonNull(tables.groups().get(id), id);
    }
}
