package vn.haidang.dashboards.archive;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
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
                var counted = Map.of(facet.name(), by(facet));
                all.put(facet.name(), filtered(search, other -> other != facet, counted));
            } else {
                narrowed.put(facet.name(), by(facet));
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

    private static Aggregation by(Facet facet) {
        return facet == Facet.SOURCE ? Counting.named(Fields.SOURCE_ID, NAME, Fields.SOURCE_NAME) : Counting.by(facet);
    }

    private static Aggregation days() {
        return Aggregation.of(days -> days.dateHistogram(each -> each.field(Fields.PUBLISHED)
                        .calendarInterval(CalendarInterval.Day)
                        .timeZone(Period.ZONE.getId())
                        .minDocCount(1))
                .aggregations(Facet.TONE.name(), Counting.by(Facet.TONE)));
    }

    static Figures figures(SearchResponse<Void> response) {
        var counted = new HashMap<String, Aggregate>();
        response.aggregations().values().stream()
                .map(each -> each.filter().aggregations())
                .forEach(counted::putAll);
        return new Figures(total(response), facets(counted), days(counted), names(counted));
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
        var days = counted.get(DAYS);
        return days == null
                ? List.of()
                : days.dateHistogram().buckets().array().stream()
                        .map(day -> new Overview.Day(
                                LocalDate.ofInstant(Instant.ofEpochMilli(day.key()), Period.ZONE),
                                Counting.tones(day.aggregations().get(Facet.TONE.name()))))
                        .toList();
    }

    private static Map<String, String> names(Map<String, Aggregate> counted) {
        var names = new HashMap<String, String>();
        for (var source : Counting.buckets(counted.get(Facet.SOURCE.name()))) {
            Counting.buckets(source.aggregations().get(NAME)).stream()
                    .findFirst()
                    .ifPresent(name ->
                            names.put(source.key().stringValue(), name.key().stringValue()));
        }
        return names;
    }
}
