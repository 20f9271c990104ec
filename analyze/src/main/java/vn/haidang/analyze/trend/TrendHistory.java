package vn.haidang.analyze.trend;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What was crawled in a period.
 *
 * @param provinces ids of the watched ones
 * @param sightings one for each article and province that it concerns
 * @param crawled when each article of any source on anything was first seen, in order; the measure for all counts
 */
public record TrendHistory(Set<String> provinces, List<Sighting> sightings, List<Instant> crawled) {

    public TrendHistory {
        provinces = Set.copyOf(provinces);
        sightings = sightings.stream().sorted(Sighting.IN_ORDER).toList();
        crawled = crawled.stream().sorted().toList();
        if (crawled.isEmpty()) {
            throw new IllegalArgumentException("got no article, expected some");
        }
    }

    List<Sighting> of(String province) {
        return sightings.stream()
                .filter(sighting -> sighting.province().equals(province))
                .toList();
    }
}
