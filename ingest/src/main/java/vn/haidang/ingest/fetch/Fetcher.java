package vn.haidang.ingest.fetch;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import vn.haidang.ingest.fetch.Exchange.Hop;
import vn.haidang.ingest.fetch.Robots.Permission;

/** Fetches documents, one polite and guarded hop after the other; safe for use by many threads. */
public final class Fetcher implements AutoCloseable {

    /** RFC 9309 asks for five at least for robots.txt; browsers stop at twenty. */
    private static final int MAX_REDIRECTS = 5;

    /** For all hops together; waiting for a host's turn does not count. */
    private static final Duration TOTAL = Duration.ofSeconds(30);

    private static final Permission ALWAYS = new Permission(true, true, Duration.ZERO);

    private final Guard guard;
    private final Exchange exchange;
    private final Politeness politeness;
    private final Robots robots;
    private final Duration delay;
    private final Duration total;
    private final Semaphore lines;

    public Fetcher(FetchSettings settings, Clock clock) {
        this(settings, clock, new Politeness(clock, Thread::sleep), TOTAL);
    }

    Fetcher(FetchSettings settings, Clock clock, Politeness politeness, Duration total) {
        this.guard = new Guard(settings.reach());
        this.exchange = new Exchange(Clients.of(settings));
        this.politeness = politeness;
        this.robots = new Robots(robotsTxt -> walk(robotsTxt, Validators.NONE, url -> ALWAYS), clock);
        this.delay = settings.delayPerHost();
        this.total = total;
        this.lines = new Semaphore(settings.concurrency());
    }

    private interface Permit {
        Permission ask(URI url) throws InterruptedException;
    }

    /**
     * The document at an address, or what stood against it.
     *
     * @param validators of the last time, {@link Validators#NONE} to get the document in any case
     */
    public FetchResult fetch(URI url, Validators validators) throws InterruptedException {
        return walk(url, validators, robots::ask);
    }

    private FetchResult walk(URI start, Validators validators, Permit permit) throws InterruptedException {
        URI url = start;
        Optional<String> refusal = guard.refuse(start);
        var watch = new Stopwatch(total);
        for (int hops = 0; refusal.isEmpty() && hops <= MAX_REDIRECTS; hops++) {
            Permission permission = permit.ask(url);
            if (!permission.allowed()) {
                return permission.lasting()
                        ? new FetchResult.Refused("robots.txt of " + url.getHost() + " does not allow it")
                        : new FetchResult.Refused("robots.txt of " + url.getHost() + " cannot be had", true);
            }
            switch (hop(url, validators, permission.delay(), watch)) {
                case Hop.End end -> {
                    return end.result();
                }
                case Hop.Redirect redirect -> {
                    refusal = guard.refuse(url, redirect.to());
                    url = redirect.to();
                }
            }
        }
        return new FetchResult.Refused(refusal.orElse("more than " + MAX_REDIRECTS + " redirects"));
    }

    private Hop hop(URI url, Validators validators, Duration wished, Stopwatch watch) throws InterruptedException {
        Duration wait = wished.compareTo(delay) > 0 ? wished : delay;
        String host = url.getHost().toLowerCase(Locale.ROOT);
        return politeness.inTurn(
                host, wait, () -> onLine(() -> watch.time(left -> exchange.get(url, validators, left))));
    }

    /** Taken only once the host's turn has come, so that waiting for slow hosts never blocks the others. */
    private Hop onLine(Supplier<Hop> work) throws InterruptedException {
        lines.acquire();
        try {
            return work.get();
        } finally {
            lines.release();
        }
    }

    @Override
    public void close() {
        try {
            exchange.close();
        } catch (IOException e) {
            throw new IllegalStateException("HTTP client does not close", e);
        }
    }
}
