package vn.haidang.analyze.topic;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.haidang.analyze.query.Query;
import vn.haidang.analyze.query.QueryMatch;
import vn.haidang.analyze.query.QuerySet;
import vn.haidang.analyze.result.Evidence;
import vn.haidang.analyze.text.ArticleText;
import vn.haidang.analyze.text.TokenizedText;
import vn.haidang.analyze.topic.Clue.Place;
import vn.haidang.ingest.config.YamlFile;

/** Gives articles the topics of a topic file. */
public final class TopicTagger {

    private static final String OTHER = "other";

    /** One strong query in the lead, one hint in the title; tuned on half of the labelled items. */
    private static final int ENOUGH = 2;

    private static final TokenizedText EMPTY = TokenizedText.of("");

    private final List<String> ids;
    private final QuerySet<Clue> clues;

    private TopicTagger(TopicFile file) {
        ids = file.topics().stream().map(TopicFile.Definition::id).toList();
        Map<Clue, Query> queries = new LinkedHashMap<>();
        for (int topic = 0; topic < ids.size(); topic++) {
            var definition = file.topics().get(topic);
            put(queries, topic, Clue.Kind.ANY, definition.any());
            put(queries, topic, Clue.Kind.HINT, definition.hints());
            put(queries, topic, Clue.Kind.NOT, definition.not());
        }
        clues = QuerySet.of(queries);
    }

    private static void put(Map<Clue, Query> queries, int topic, Clue.Kind kind, List<Query> list) {
        IntStream.range(0, list.size()).forEach(i -> queries.put(new Clue(topic, kind, i), list.get(i)));
    }

    /**
     * Reads the topic file.
     *
     * @throws vn.haidang.ingest.config.ConfigException with file, line, key, and the column of a query that cannot be
     *     read
     */
    public static TopicTagger load(Path file) {
        return new TopicTagger(YamlFile.read(file, TopicFile.class));
    }

    public TopicTags tag(ArticleText text) {
        var scores = score(text);
        int other = ids.indexOf(OTHER);
        int best = IntStream.range(0, scores.length)
                .filter(topic -> topic != other)
                .map(topic -> scores[topic].points())
                .max()
                .orElse(0);
        boolean outweighed = other >= 0 && scores[other].points() > best;
        var found = IntStream.range(0, scores.length)
                .filter(topic -> outweighed ? topic == other : topic != other && scores[topic].points() >= ENOUGH)
                .boxed()
                .toList();
        return new TopicTags(
                found.isEmpty() ? List.of(OTHER) : found.stream().map(ids::get).toList(),
                found.stream()
                        .flatMap(topic -> scores[topic].evidence(ids.get(topic)).stream())
                        .toList(),
                clues(scores));
    }

    private Set<String> clues(Score[] scores) {
        return IntStream.range(0, scores.length)
                .mapToObj(topic -> scores[topic].clue(ids.get(topic)))
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Score[] score(ArticleText text) {
        var scores =
                IntStream.range(0, ids.size()).mapToObj(topic -> new Score()).toArray(Score[]::new);
        add(scores, Place.TITLE, clues.match(new ArticleText(text.title(), EMPTY, EMPTY)));
        add(scores, Place.LEAD, clues.match(new ArticleText(text.title(), text.lead(), EMPTY)));
        if (text.body().size() > 0) {
            add(scores, Place.BODY, clues.match(text));
        }
        return scores;
    }

    private static void add(Score[] scores, Place place, List<QueryMatch<Clue>> matches) {
        matches.forEach(match -> scores[match.key().topic()].add(match, place));
    }

    /** The points of one topic and the words that earned them, best first. */
    private static final class Score {

        private static final int QUOTES = 3;
        private static final int MUCH = 4;

        private final Map<Clue, List<String>> quotes = new LinkedHashMap<>();
        private int points;
        private boolean forbidden;

        void add(QueryMatch<Clue> match, Place place) {
            forbidden |= match.key().forbids(place);
            int worth = match.key().points(place);
            if (worth > 0 && quotes.putIfAbsent(match.key(), match.quotes()) == null) {
                points += worth;
            }
        }

        int points() {
            return forbidden ? 0 : points;
        }

        /** The points, coarsely: what lies above "much" says no more. */
        Optional<String> clue(String id) {
            if (forbidden) {
                return Optional.of("topic." + id + ".forbidden");
            }
            return points == 0 ? Optional.empty() : Optional.of("topic." + id + "." + Math.min(points, MUCH));
        }

        List<Evidence> evidence(String id) {
            List<Evidence> proofs = new ArrayList<>();
            quotes.values().stream()
                    .flatMap(List::stream)
                    .distinct()
                    .limit(QUOTES)
                    .forEach(quote -> proofs.add(new Evidence("topic:" + id, quote, "topic.query")));
            return proofs;
        }
    }
}
