package vn.haidang.analyze.trend;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.haidang.analyze.result.Response;
import vn.haidang.analyze.result.TrendSeries;

/** The series that articles belong to. */
final class SeriesOf {

    /** Gathers what has nothing in common, so its ups and downs mean nothing. */
    private static final String REST = "other";

    private static final Comparator<TrendSeries> IN_ORDER = Comparator.comparing(TrendSeries::toString);

    private SeriesOf() {}

    /** Every series of some articles that is watched for surges, each once, in a fixed order. */
    static List<TrendSeries> all(Collection<Sighting> sightings) {
        return sightings.stream()
                .flatMap(SeriesOf::one)
                .distinct()
                .sorted(IN_ORDER)
                .toList();
    }

    /** Of each topic all articles, those of the tone, and those that may call for an answer. */
    private static Stream<TrendSeries> one(Sighting sighting) {
        return sighting.topics().stream()
                .filter(topic -> !topic.equals(REST))
                .map(topic -> TrendSeries.of(sighting.province(), topic))
                .flatMap(topic -> sighting.response() == Response.NONE
                        ? Stream.of(topic, topic.of(sighting.tone()))
                        : Stream.of(topic, topic.of(sighting.tone()), topic.of(sighting.response())));
    }
}
