package vn.haidang.dashboards.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.haidang.analyze.result.Tone;
import vn.haidang.dashboards.archive.ArchivedArticle;
import vn.haidang.ingest.article.Source;

/** How the press at home and the press abroad tell of the province: topics by tone, with headlines. */
final class Framing {

    private static final String HOME = "vn";
    private static final int TOPICS = 4;
    private static final int EXAMPLES = 2;

    private Framing() {}

    static List<Entry> of(Material material, Words words) {
        Map<Boolean, List<ArchivedArticle>> byHome = material.articles().stream()
                .collect(Collectors.partitioningBy(
                        article -> Material.source(article).country().equals(HOME)));
        List<Entry> entries = new ArrayList<>();
        for (boolean home : List.of(true, false)) {
            var group = byHome.getOrDefault(home, List.of());
            topics(group).forEach(topic -> entries.add(entry(material, words, home, topic, group)));
        }
        return entries;
    }

    /** Most articles first. */
    private static List<String> topics(List<ArchivedArticle> articles) {
        Map<String, Long> counts = articles.stream()
                .flatMap(article -> article.analyzed().labels().topics().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(TOPICS)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Entry entry(
            Material material, Words words, boolean home, String topic, List<ArchivedArticle> group) {
        var articles = group.stream()
                .filter(article -> article.analyzed().labels().topics().contains(topic))
                .toList();
        String text = words.say(
                home ? "framing.home" : "framing.abroad",
                words.topic(topic),
                articles.size(),
                count(articles, Tone.FAVOURABLE),
                count(articles, Tone.NEUTRAL),
                count(articles, Tone.UNFAVOURABLE));
        List<Reference> references = new ArrayList<>();
        references.add(counted(material, words, home, topic, articles.size()));
        examples(articles).stream().map(material::cite).forEach(references::add);
        return Entry.drafted(Part.FRAMING, text, headlines(words, examples(articles)), references);
    }

    private static Reference counted(Material material, Words words, boolean home, String topic, int articles) {
        String clause = "topic:" + topic + (home ? " AND country:" : " NOT country:") + HOME;
        if (!material.origin().ofSearch()
                || material.total() > material.articles().size()) {
            return Situation.whole(material, words);
        }
        var narrowed = material.origin().narrowed(clause);
        return Reference.search(
                material.province(),
                narrowed.parameters(),
                words.say("reference.search", articles),
                Situation.asked(material, words, narrowed.text()));
    }

    private static long count(List<ArchivedArticle> articles, Tone tone) {
        return articles.stream()
                .filter(article -> Situation.tone(article) == tone)
                .count();
    }

    /** The latest of a different tone each, unfavourable ones first: what the group has to be ready for. */
    private static List<ArchivedArticle> examples(List<ArchivedArticle> articles) {
        Map<Tone, ArchivedArticle> latest = articles.stream()
                .filter(article -> Material.source(article).kind() == Source.Kind.PRESS)
                .collect(Collectors.toMap(
                        Situation::tone,
                        Function.identity(),
                        (one, other) -> one.date().isAfter(other.date()) ? one : other));
        return latest.entrySet().stream()
                .sorted(Map.Entry.<Tone, ArchivedArticle>comparingByKey().reversed())
                .limit(EXAMPLES)
                .map(Map.Entry::getValue)
                .toList();
    }

    private static String headlines(Words words, List<ArchivedArticle> examples) {
        return examples.isEmpty()
                ? ""
                : words.say(
                        "framing.examples",
                        examples.stream()
                                .map(example ->
                                        "“" + example.analyzed().article().title() + "”")
                                .collect(Collectors.joining("; ")));
    }
}
