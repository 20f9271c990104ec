package vn.haidang.dashboards.archive;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.haidang.analyze.result.Tone;

/** The overview as Elasticsearch is asked it, and its answer. */
final class OverviewQuestion {

    private static final int LATEST = 10;
    private static final String DAYS = "days";
    private static final String TONES = "tones";
    private static final String TOPIC_TONES = "topic_tones";

    private OverviewQuestion() {}

    static SearchRequest request(String province, Period period) {
        return Hits.onlyStoredArticle(new SearchRequest.Builder())
                .index(ArchiveIndex.allArticles(province))
                .query(about(province, period))
                .aggregations(figures())
                .allowPartialSearchResults(false)
                .trackTotalHits(total -> total.enabled(true))
                .sort(List.of(
                        SearchQuestion.by(Fields.PUBLISHED, SortOrder.Desc),
                        SearchQuestion.by(Fields.ARTICLE_ID, SortOrder.Asc)))
                .size(LATEST)
                .build();
    }

    static Query about(String province, Period period) {
        return Query.of(query -> query.bool(all -> all.filter(Queries.term(Fields.PROVINCE, province))
                .filter(Queries.term(Fields.PLACE_STATUS, "about"))
                .filter(Queries.within(period))));
    }

    /** The period of the same length that ends the day before this one begins. */
    static Period before(Period period) {
        long days = ChronoUnit.DAYS.between(period.from(), period.to()) + 1;
        return new Period(period.from().minusDays(days), period.from().minusDays(1));
    }

    private static Map<String, Aggregation> figures() {
        var figures = new HashMap<String, Aggregation>();
        Arrays.stream(Facet.values()).forEach(facet -> figures.put(facet.name(), Counting.by(facet)));
        figures.put(
                DAYS,
                Aggregation.of(days -> days.dateHistogram(each -> each.field(Fields.PUBLISHED)
                                .calendarInterval(CalendarInterval.Day)
                                .timeZone(Period.ZONE.getId())
                                .minDocCount(1))
                        .aggregations(TONES, Counting.by(Facet.TONE))));
        figures.put(
                TOPIC_TONES,
                Aggregation.of(topics ->
                        topics.terms(each -> each.field(Fields.TOPICS)).aggregations(TONES, Counting.by(Facet.TONE))));
        return figures;
    }

    static Overview overview(Period period, SearchResponse<Hits.StoredArticle> response, long previous) {
        var total = response.hits().total();
        return new Overview(
                total == null ? 0 : total.value(),
                previous,
                days(period, response),
                counts(response),
                topicTones(response),
                Hits.articles(response));
    }

    private static List<Overview.Day> days(Period period, SearchResponse<?> response) {
        var counted = response.aggregations().get(DAYS);
        var found = new HashMap<LocalDate, Map<Tone, Long>>();
        if (counted != null) {
            counted.dateHistogram()
                    .buckets()
                    .array()
                    .forEach(day -> found.put(
                            LocalDate.ofInstant(Instant.ofEpochMilli(day.key()), Period.ZONE),
                            Counting.tones(day.aggregations().get(TONES))));
        }
        return period.from()
                .datesUntil(period.to().plusDays(1))
                .map(date -> new Overview.Day(date, found.getOrDefault(date, Counting.tones(null))))
                .toList();
    }

    private static Map<Facet, List<Count>> counts(SearchResponse<?> response) {
        var counts = new EnumMap<Facet, List<Count>>(Facet.class);
        for (var facet : Facet.values()) {
            counts.put(facet, Counting.counts(response.aggregations().get(facet.name())));
        }
        return counts;
    }

    private static Map<String, Map<Tone, Long>> topicTones(SearchResponse<?> response) {
        var topics = new LinkedHashMap<String, Map<Tone, Long>>();
        for (var topic : Counting.buckets(response.aggregations().get(TOPIC_TONES))) {
            topics.put(
                    topic.key().stringValue(),
                    Counting.tones(topic.aggregations().get(TONES)));
        }
        return topics;
    }
}
