package vn.haidang.analyze.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.haidang.analyze.result.Surge;

/**
 * Looks for surges at the end of hours.
 *
 * <p>A province is looked at only when an article of it is due. That reads its articles of the last thirty days and the
 * hourly counts of all that was crawled, once for the hour and not for each article.
 */
final class HourClosing {

    private static final Logger LOG = LoggerFactory.getLogger(HourClosing.class);

    private final TrendRules rules;
    private final TrendStores stores;

    HourClosing(TrendRules rules, TrendStores stores) {
        this.rules = rules;
        this.stores = stores;
    }

    /** The surges of all hours up to one, that one included, in order. */
    List<Surge> close(long last, TrendClock clock) {
        Map<Long, Map<String, List<Due>>> due =
                TrendStores.between(stores.due(), TrendStores.hour(0), TrendStores.key(TrendStores.hour(last), "~"))
                        .stream()
                        .collect(Collectors.groupingBy(
                                Due::hour,
                                TreeMap::new,
                                Collectors.groupingBy(
                                        one -> one.sighting().province(), TreeMap::new, Collectors.toList())));
        List<Surge> surges = new ArrayList<>();
        due.forEach((hour, provinces) -> {
            var crawled = crawled(hour);
            provinces.forEach((province, articles) -> {
                var since = Objects.requireNonNull(clock.since().get(province), province);
                surges.addAll(close(province, hour, articles, crawled.since(Hours.endOf(since))));
            });
        });
        TrendStores.delete(stores.due(), TrendStores.hour(0), TrendStores.key(TrendStores.hour(last), "~"));
        return surges;
    }

    private List<Surge> close(String province, long hour, List<Due> due, Hours crawled) {
        var before = stores.watches().get(province);
        var watch = new SurgeWatch(rules, crawled, before == null ? WatchMemory.NOTHING : before);
        due.forEach(one -> watch.take(one.sighting()));
        TrendStores.between(
                        stores.sightings(),
                        TrendStores.key(
                                province, TrendStores.hour(rules.surges().horizon(hour))),
                        TrendStores.key(province, TrendStores.hour(hour), "~"))
                .forEach(watch::recall);
        var surges = close(watch, province, hour);
        stores.watches().put(province, watch.memory());
        return surges;
    }

    /** A mistake in one hour of one province must neither stop the others nor be made again for ever. */
    private static List<Surge> close(SurgeWatch watch, String province, long hour) {
        try {
            return watch.close(hour);
        } catch (RuntimeException mistake) {
            LOG.error(
                    "the hour to {} of {} was closed without looking for surges", Hours.time(hour), province, mistake);
            return List.of();
        }
    }

    private Hours crawled(long hour) {
        var crawled = new Hours();
        TrendStores.each(
                stores.crawled(),
                TrendStores.hour(rules.surges().horizon(hour)),
                TrendStores.hour(hour),
                (key, articles) -> crawled.add(Long.parseLong(key), articles));
        return crawled;
    }
}
