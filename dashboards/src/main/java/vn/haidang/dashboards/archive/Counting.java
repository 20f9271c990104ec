package vn.haidang.dashboards.archive;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.haidang.analyze.result.Tone;
import vn.haidang.ingest.stream.Json;

/** Counting articles by the values of a field, and reading the counts. */
final class Counting {

    /** More values than any list on screen shows; the longest is that of sources. */
    private static final int MAX_VALUES = 200;

    private Counting() {}

    static Aggregation by(Facet facet) {
        return by(Fields.of(facet));
    }

    static Aggregation by(String field) {
        return Aggregation.of(count -> count.terms(terms -> terms.field(field).size(MAX_VALUES)));
    }

    /** By the values of a field, each with the most frequent value of another as its name. */
    static Aggregation named(String field, String name, String nameField) {
        return Aggregation.of(count -> count.terms(terms -> terms.field(field).size(MAX_VALUES))
                .aggregations(
                        name,
                        Aggregation.of(names ->
                                names.terms(terms -> terms.field(nameField).size(1)))));
    }

    /** Most frequent first; none when no index was there to count in. */
    static List<Count> counts(@Nullable Aggregate counted) {
        return buckets(counted).stream()
                .map(bucket -> new Count(bucket.key().stringValue(), bucket.docCount()))
                .toList();
    }

    static List<StringTermsBucket> buckets(@Nullable Aggregate counted) {
        return counted != null && counted.isSterms()
                ? counted.sterms().buckets().array()
                : List.of();
    }

    /** Every tone has an entry; a map of its own. */
    static Map<Tone, Long> tones(@Nullable Aggregate counted) {
        var tones = new EnumMap<Tone, Long>(Tone.class);
        Arrays.stream(Tone.values()).forEach(tone -> tones.put(tone, 0L));
        buckets(counted).forEach(bucket -> tones.put(tone(bucket), bucket.docCount()));
        return tones;
    }

    static Tone tone(StringTermsBucket bucket) {
        return Json.mapper().convertValue(bucket.key().stringValue(), Tone.class);
    }
}
