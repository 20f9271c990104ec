package vn.haidang.dashboards.briefing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.analyze.result.Response;
import vn.haidang.analyze.result.Surge;
import vn.haidang.analyze.result.Tone;
import vn.haidang.dashboards.archive.ArchivedArticle;
import vn.haidang.dashboards.archive.ArchivedStory;

/** What is likely to be asked: what nobody has answered yet, what the press has asked, what spreads. */
final class LikelyQuestions {

    private static final int CLAIMS = 5;
    private static final int ASKED = 4;
    private static final int SURGES = 2;
    private static final int STORIES = 3;
    private static final int FOREIGN = 2;

    private final Material material;
    private final Words words;

    private LikelyQuestions(Material material, Words words) {
        this.material = material;
        this.words = words;
    }

    static List<Entry> of(Material material, Words words) {
        var drafted = new LikelyQuestions(material, words);
        List<Entry> entries = new ArrayList<>();
        Set<String> told = new HashSet<>();
        Claims.alerts(material).stream()
                .filter(alert -> told.add(alert.story().id()) && told.add(Sentences.essence(alert.sentence())))
                .limit(CLAIMS)
                .forEach(alert -> entries.add(drafted.claim(alert)));
        PressQuestions.of(material).stream().limit(ASKED).forEach(asked -> entries.add(drafted.asked(asked)));
        material.stories().stream()
                .filter(story -> told.add(story.story().id()))
                .limit(STORIES)
                .forEach(story -> entries.add(drafted.story(story)));
        material.surges().stream().limit(SURGES).forEach(surge -> entries.add(drafted.surge(surge)));
        drafted.foreign().limit(FOREIGN).forEach(article -> entries.add(drafted.foreign(article)));
        return entries;
    }

    private Entry claim(Alert alert) {
        String line = Claims.line(alert);
        boolean remedied = alert.handling().file().remedy() != null;
        String key = alert.response() == Response.REMEDY
                ? (remedied ? "likely.remedy.when" : "likely.remedy")
                : "likely.verify." + Finding.of(alert).code();
        return Entry.drafted(
                        Part.LIKELY_QUESTIONS,
                        words.say(key, alert.story().headline()),
                        words.say(line.isEmpty() ? "likely.why.unanswered" : "likely.why.answered"),
                        Claims.references(material, alert, words))
                .answered(line);
    }

    private Entry asked(Entry question) {
        return Entry.drafted(
                Part.LIKELY_QUESTIONS, question.text(), words.say("likely.why.asked"), question.references());
    }

    private Entry story(ArchivedStory archived) {
        var story = archived.story();
        List<Reference> references = new ArrayList<>();
        TopStories.headline(story).map(material::cite).ifPresent(references::add);
        references.add(Reference.story(material.province(), story, words.say("reference.story", story.articles())));
        return Entry.drafted(
                Part.LIKELY_QUESTIONS,
                words.say("likely.story", story.headline().text()),
                words.say("likely.why.story", story.spread().outlets()),
                references);
    }

    private Entry surge(Surge surge) {
        return Entry.drafted(
                Part.LIKELY_QUESTIONS,
                words.say("likely.surge", words.topic(surge.series().topic()), material.name()),
                words.say("likely.why.surge", surge.articles(), Situation.usual(surge, words)),
                Situation.examples(material, surge, words));
    }

    private Stream<ArchivedArticle> foreign() {
        return material.press().stream()
                .filter(article -> !Material.source(article).country().equals("vn"))
                .filter(article -> Situation.tone(article) == Tone.UNFAVOURABLE);
    }

    private Entry foreign(ArchivedArticle article) {
        return Entry.drafted(
                Part.LIKELY_QUESTIONS,
                words.say(
                        "likely.foreign",
                        Material.source(article).name(),
                        article.analyzed().article().title()),
                words.say("likely.why.foreign"),
                List.of(material.cite(article)));
    }
}
