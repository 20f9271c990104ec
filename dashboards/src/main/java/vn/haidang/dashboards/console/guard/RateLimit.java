package vn.haidang.dashboards.console.guard;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** So many requests in a minute for each key; as many may come at once, after a pause as long. */
final class RateLimit {

    /** Bounds memory; keys are accounts and addresses of one office. */
    private static final int MOST_KEYS = 10_000;

    private static final double NANOS = TimeUnit.MINUTES.toNanos(1);

    private final int perMinute;
    private final LongSupplier nanoTime;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>();

    RateLimit(int perMinute, LongSupplier nanoTime) {
        this.perMinute = perMinute;
        this.nanoTime = nanoTime;
    }

    /** Seconds to wait before the next request; 0 when this one may pass. */
    synchronized int take(String key) {
        long now = nanoTime.getAsLong();
        var before = buckets.remove(key);
        double free =
                before == null ? perMinute : Math.min(perMinute, before.free + (now - before.at) * perMinute / NANOS);
        boolean passes = free >= 1;
        buckets.put(key, new Bucket(passes ? free - 1 : free, now));
        var eldest = buckets.keySet().iterator();
        if (buckets.size() > MOST_KEYS) {
            eldest.next();
            eldest.remove();
        }
        return passes ? 0 : (int) Math.ceil((1 - free) * TimeUnit.MINUTES.toSeconds(1) / perMinute);
    }

    private record Bucket(double free, long at) {}
}
