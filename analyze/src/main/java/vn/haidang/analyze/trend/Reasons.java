package vn.haidang.analyze.trend;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.haidang.analyze.result.SurgeReasons;
import vn.haidang.analyze.result.SurgeReasons.Part;
import vn.haidang.analyze.result.SurgeReasons.SurgeStory;

/** Explains a surge by its articles. */
final class Reasons {

    private static final int MOST = 5;

    private Reasons() {}

    /**
     * What sets the articles of a surge apart.
     *
     * @param articles of the surge, first seen first
     * @param before other articles of the province in the weeks before
     */
    static SurgeReasons of(List<Sighting> articles, Collection<Sighting> before) {
        var terms = Terms.telling(articles, before);
        return new SurgeReasons(
                stories(articles, terms),
                terms,
                parts(articles, sighting -> Stream.of(sighting.outlet())),
                parts(articles, sighting -> sighting.places().stream()));
    }

    /** Part of the articles that share the commonest of the terms, 0 to 1. */
    static double shared(List<Part> terms, int articles) {
        return terms.stream().mapToInt(Part::articles).max().orElse(0) / (double) articles;
    }

    private static List<SurgeStory> stories(List<Sighting> articles, List<Part> terms) {
        Map<String, List<Sighting>> stories =
                articles.stream().collect(Collectors.groupingBy(Reasons::story, TreeMap::new, Collectors.toList()));
        var telling = terms.stream().map(Part::name).toList();
        return stories.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, List<Sighting>> story) ->
                                -story.getValue().size())
                        .thenComparingLong(story -> -telling(story.getValue().getFirst(), telling))
                        .thenComparing(story -> story.getValue().getFirst(), Sighting.IN_ORDER))
                .limit(MOST)
                .map(story -> story(story.getKey(), story.getValue()))
                .toList();
    }

    private static String story(Sighting sighting) {
        return sighting.story() == null ? sighting.article() : sighting.story();
    }

    private static SurgeStory story(String id, List<Sighting> articles) {
        long outlets = articles.stream().map(Sighting::outlet).distinct().count();
        return new SurgeStory(id, articles.getFirst().title(), articles.size(), Math.toIntExact(outlets));
    }

    private static long telling(Sighting sighting, List<String> terms) {
        return Terms.of(sighting).stream().filter(terms::contains).count();
    }

    private static List<Part> parts(List<Sighting> articles, Function<Sighting, Stream<String>> names) {
        return articles.stream()
                .flatMap(names)
                .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(MOST)
                .map(part -> new Part(part.getKey(), Math.toIntExact(part.getValue())))
                .toList();
    }
}
