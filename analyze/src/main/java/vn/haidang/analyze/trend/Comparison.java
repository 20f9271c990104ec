package vn.haidang.analyze.trend;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.haidang.analyze.result.TrendSeries;
import vn.haidang.analyze.result.Voice;

/** Share of voice: how much is said of a province, by topic and tone, at home and abroad. */
final class Comparison {

    private static final String HOME = "vn";

    private Comparison() {}

    /** One line for every province, topic and tone with articles; an article counts once for each of its topics. */
    static List<Voice> of(Collection<Sighting> sightings) {
        return sightings.stream()
                .flatMap(Comparison::voices)
                .collect(Collectors.toMap(Voice::series, voice -> voice, Comparison::sum))
                .values()
                .stream()
                .sorted(Comparator.comparing(voice -> voice.series().toString()))
                .toList();
    }

    private static Stream<Voice> voices(Sighting sighting) {
        int domestic = sighting.country().equals(HOME) ? 1 : 0;
        return sighting.topics().stream()
                .map(topic -> TrendSeries.of(sighting.province(), topic))
                .flatMap(topic -> Stream.of(topic, topic.of(sighting.tone())))
                .map(series -> new Voice(series, domestic, 1 - domestic));
    }

    private static Voice sum(Voice one, Voice other) {
        return new Voice(one.series(), one.domestic() + other.domestic(), one.foreign() + other.foreign());
    }
}
