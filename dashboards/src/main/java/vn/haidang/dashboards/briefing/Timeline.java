package vn.haidang.dashboards.briefing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.analyze.result.Story;

/** What happened when: the steps of the widest stories, and what was answered. */
final class Timeline {

    private static final int STORIES = 6;
    private static final int STEPS = 5;
    private static final int MOST = 24;

    private Timeline() {}

    /** A step with its time. */
    private record Step(Instant time, Entry entry) {}

    static List<Entry> of(Material material, Words words) {
        Set<String> said = new HashSet<>();
        List<Step> steps = new ArrayList<>();
        material.stories().stream()
                .limit(STORIES)
                .flatMap(story -> steps(material, story.story(), words).limit(STEPS))
                .filter(step -> said.add(Sentences.essence(step.entry().text())))
                .limit(MOST)
                .forEach(steps::add);
        material.alerts().stream().flatMap(alert -> answered(alert, words)).forEach(steps::add);
        return steps.stream()
                .sorted(Comparator.comparing(Step::time))
                .map(Step::entry)
                .toList();
    }

    private static Stream<Step> steps(Material material, Story story, Words words) {
        return story.timeline().stream()
                .flatMap(entry -> TopStories.member(story, entry.articleId()).stream()
                        .map(member -> new Step(
                                entry.time(),
                                Entry.drafted(
                                        Part.TIMELINE,
                                        entry.headline(),
                                        words.time(entry.time()),
                                        List.of(material.cite(member))))));
    }

    private static Stream<Step> answered(Alert alert, Words words) {
        var answer = alert.handling().file().answer();
        if (answer == null) {
            return Stream.empty();
        }
        String text =
                words.say("timeline.answered", answer.where(), alert.story().headline());
        var reference = Reference.alert(alert, words.say("reference.alert"));
        return Stream.of(
                new Step(answer.at(), Entry.drafted(Part.TIMELINE, text, words.time(answer.at()), List.of(reference))));
    }
}
