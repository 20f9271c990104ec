package vn.haidang.dashboards.briefing;

import java.util.ArrayList;
import java.util.List;
import vn.haidang.analyze.result.Surge;
import vn.haidang.analyze.result.Tone;
import vn.haidang.dashboards.archive.ArchivedArticle;

/** How much was written, in which tone, and what surged. */
final class Situation {

    private static final int SURGES = 3;

    /** Articles named as examples of a surge. */
    private static final int EXAMPLES = 3;

    private Situation() {}

    static List<Entry> of(Material material, Words words) {
        List<Entry> entries = new ArrayList<>();
        entries.add(extent(material, words));
        if (!material.articles().isEmpty()) {
            entries.add(tones(material, words));
        }
        material.surges().stream()
                .limit(SURGES)
                .forEach(surge -> entries.add(Entry.drafted(
                        Part.SITUATION,
                        words.say(
                                "situation.surge",
                                words.topic(surge.series().topic()),
                                surge.articles(),
                                words.time(surge.from()),
                                words.time(surge.to()),
                                usual(surge, words)),
                        "",
                        examples(material, surge, words))));
        return entries;
    }

    /** Some articles of a surge; all that was drafted from where none of them was read. */
    static List<Reference> examples(Material material, Surge surge, Words words) {
        var examples = surge.articleIds().stream()
                .flatMap(id -> material.article(id).stream())
                .limit(EXAMPLES)
                .map(material::cite)
                .toList();
        return examples.isEmpty() ? List.of(whole(material, words)) : examples;
    }

    /** Articles usual in such a window. */
    static String usual(Surge surge, Words words) {
        long whole = Math.round(surge.expected());
        return words.say(whole < 1 ? "situation.few" : "situation.some", whole);
    }

    private static Entry extent(Material material, Words words) {
        long outlets = material.articles().stream()
                .map(article -> Material.source(article).id())
                .distinct()
                .count();
        String text = words.say(
                material.total() > material.articles().size() ? "situation.extent.cut" : "situation.extent",
                words.date(material.period().from()),
                words.date(material.period().to()),
                material.name(),
                material.total(),
                outlets,
                material.articles().size());
        return Entry.drafted(Part.SITUATION, text, "", List.of(whole(material, words)));
    }

    private static Entry tones(Material material, Words words) {
        String text = words.say(
                "situation.tones",
                count(material, Tone.FAVOURABLE),
                count(material, Tone.NEUTRAL),
                count(material, Tone.UNFAVOURABLE));
        return Entry.drafted(Part.SITUATION, text, "", List.of(whole(material, words)));
    }

    private static long count(Material material, Tone tone) {
        return material.articles().stream()
                .filter(article -> tone(article) == tone)
                .count();
    }

    static Tone tone(ArchivedArticle article) {
        return article.analyzed().labels().tone();
    }

    /** All that the dossier was drafted from. */
    static Reference whole(Material material, Words words) {
        var origin = material.origin();
        return origin.ofSearch()
                ? Reference.search(
                        material.province(),
                        origin.parameters(),
                        words.say("reference.search", material.total()),
                        asked(material, words, origin.text()))
                : Reference.story(
                        material.province(),
                        material.stories().getFirst().story(),
                        words.say("reference.stories", origin.stories().size(), material.total()));
    }

    /** What a search asks, in words: its query, and the days. */
    static String asked(Material material, Words words, String query) {
        String days = words.say(
                "reference.days",
                words.date(material.period().from()),
                words.date(material.period().to()));
        return query.isEmpty() ? days : query + "; " + days;
    }
}
