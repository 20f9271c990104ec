package vn.haidang.analyze.trend;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.haidang.analyze.result.TrendSeries;
import vn.haidang.analyze.result.VoiceShare;

/** Share of voice: how much of the coverage of some provinces each has, by topic and tone, at home and abroad. */
final class Comparison {

    private static final String HOME = "vn";

    private Comparison() {}

    /** One line for every province, topic and tone with articles; an article counts once for each of its topics. */
    static List<VoiceShare> of(Collection<Sighting> sightings) {
        Map<TrendSeries, List<Sighting>> voices = sightings.stream()
                .flatMap(sighting -> series(sighting).map(series -> Map.entry(series, sighting)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        Map<TrendSeries, Integer> all = voices.entrySet().stream()
                .collect(Collectors.toMap(
                        voice -> anywhere(voice.getKey()),
                        voice -> voice.getValue().size(),
                        Integer::sum));
        return voices.entrySet().stream()
                .map(voice -> share(voice.getKey(), voice.getValue(), all.getOrDefault(anywhere(voice.getKey()), 0)))
                .sorted(Comparator.comparing(share -> share.series().toString()))
                .toList();
    }

    private static Stream<TrendSeries> series(Sighting sighting) {
        return sighting.topics().stream()
                .map(topic -> TrendSeries.of(sighting.province(), topic))
                .flatMap(topic -> Stream.of(topic, topic.of(sighting.tone())));
    }

    private static TrendSeries anywhere(TrendSeries series) {
        return new TrendSeries("", series.topic(), series.tone(), series.response());
    }

    private static VoiceShare share(TrendSeries series, List<Sighting> sightings, int all) {
        int domestic = Math.toIntExact(
                sightings.stream().filter(one -> one.country().equals(HOME)).count());
        return new VoiceShare(series, domestic, sightings.size() - domestic, (double) sightings.size() / all);
    }
}
