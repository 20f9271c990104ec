package vn.haidang.dashboards.archive;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import co.elastic.clients.elasticsearch._types.aggregations.DateHistogramBucket;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.haidang.analyze.result.Tone;
import vn.haidang.dashboards.archive.SearchPage.Figures;

/**
 * The counts of a search as Elasticsearch is asked for them, and its answer.
 *
 * <p>Apart from the results, as Elasticsearch remembers answers without any until the index changes: the next page costs
 * no counting, and of past years nothing is ever counted twice.
 */
final class FiguresQuestion {

    /** Everything that what is chosen narrows. */
    private static final String NARROWED = "narrowed";

    private static final String DAYS = "days";
    private static final String DAY = "day";
    private static final String NAME = "name";

    private FiguresQuestion() {}

    static SearchRequest request(ArticleSearch search) {
        return SearchRequest.of(request -> request.index(ArchiveIndex.allArticles(search.province()))
                .query(SearchQuestion.found(search).build())
                .aggregations(aggregations(search))
                .allowPartialSearchResults(false)
                .requestCache(true)
                .trackTotalHits(total -> total.enabled(false))
                .size(0));
    }

    /** A facet in which something is chosen is counted without that, so that it still shows the other values. */
    private static Map<String, Aggregation> aggregations(ArticleSearch search) {
        var all = new HashMap<String, Aggregation>();
        Map<String, Aggregation> narrowed = new HashMap<>(Map.of(DAYS, days()));
        for (var facet : Facet.values()) {
            if (isChosen(search, facet)) {
                var counted = Map.of(facet.name(), Counting.by(facet));
                all.put(facet.name(), filtered(search, other -> other != facet, counted));
            } else {
                narrowed.put(facet.name(), Counting.by(facet));
            }
        }
        all.put(NARROWED, filtered(search, facet -> true, narrowed));
        return all;
    }

    private static boolean isChosen(ArticleSearch search, Facet facet) {
        var values = search.chosen().get(facet);
        return values != null && !values.isEmpty();
    }

    private static Aggregation filtered(
            ArticleSearch search, Predicate<Facet> which, Map<String, Aggregation> counted) {
        return Aggregation.of(
                count -> count.filter(SearchQuestion.chosen(search, which)).aggregations(counted));
    }

    /** By tone and then by day: the other way round takes twice as long. */
    private static Aggregation days() {
        return Aggregation.of(tones -> tones.terms(each -> each.field(Fields.TONE))
                .aggregations(
                        DAY,
                        Aggregation.of(days -> days.dateHistogram(each -> each.field(Fields.PUBLISHED)
                                .calendarInterval(CalendarInterval.Day)
                                .timeZone(Period.ZONE.getId())
                                .minDocCount(1)))));
    }

    /**
     * The names of a province's sources. The same question for every search, so that Elasticsearch has the answer ready:
     * naming sources while they are counted takes longer than all other facets.
     */
    static SearchRequest names(String province) {
        return SearchRequest.of(request -> request.index(ArchiveIndex.allArticles(province))
                .query(Queries.term(Fields.PROVINCE, province))
                .aggregations(Facet.SOURCE.name(), Counting.named(Fields.SOURCE_ID, NAME, Fields.SOURCE_NAME))
                .allowPartialSearchResults(false)
                .requestCache(true)
                .trackTotalHits(total -> total.enabled(false))
                .size(0));
    }

    static Figures figures(SearchResponse<Void> response, SearchResponse<Void> names) {
        var counted = new HashMap<String, Aggregate>();
        response.aggregations().values().stream()
                .map(each -> each.filter().aggregations())
                .forEach(counted::putAll);
        return new Figures(total(response), facets(counted), days(counted), names(names));
    }

    private static long total(SearchResponse<Void> response) {
        var narrowed = response.aggregations().get(NARROWED);
        return narrowed == null ? 0 : narrowed.filter().docCount();
    }

    private static Map<Facet, List<Count>> facets(Map<String, Aggregate> counted) {
        var counts = new EnumMap<Facet, List<Count>>(Facet.class);
        for (var facet : Facet.values()) {
            counts.put(facet, Counting.counts(counted.get(facet.name())));
        }
        return counts;
    }

    private static List<Overview.Day> days(Map<String, Aggregate> counted) {
        var days = new TreeMap<LocalDate, Map<Tone, Long>>();
        for (var tone : Counting.buckets(counted.get(DAYS))) {
            Stream.ofNullable(tone.aggregations().get(DAY))
                    .flatMap(each -> each.dateHistogram().buckets().array().stream())
                    .forEach(day -> days.computeIfAbsent(day(day), date -> Counting.tones(null))
                            .put(Counting.tone(tone), day.docCount()));
        }
        return days.entrySet().stream()
                .map(day -> new Overview.Day(day.getKey(), day.getValue()))
                .toList();
    }

    private static LocalDate day(DateHistogramBucket bucket) {
        return LocalDate.ofInstant(Instant.ofEpochMilli(bucket.key()), Period.ZONE);
    }

    static Map<String, String> names(SearchResponse<Void> response) {
        var names = new HashMap<String, String>();
        for (var source : Counting.buckets(response.aggregations().get(Facet.SOURCE.name()))) {
            Counting.buckets(source.aggregations().get(NAME)).stream()
                    .findFirst()
                    .ifPresent(name ->
                            names.put(source.key().stringValue(), name.key().stringValue()));
        }
        return names;
    }
}
