package vn.haidang.ingest.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What each host's robots.txt allows us, by RFC 9309: 4xx allows everything, 5xx and silence allow nothing. */
final class Robots {

    /** Longest wait between two requests that we honour; a host that wants more is not visited. */
    static final Duration LONGEST_DELAY = Duration.ofSeconds(30);

    private static final Duration KEPT = Duration.ofHours(24);

    /** A host in trouble is asked again sooner. */
    private static final Duration KEPT_AFTER_FAILURE = Duration.ofMinutes(30);

    private static final int MANY_HOSTS = 2_000;
    private static final List<String> NAMES = List.of("haidangbot");

    /** Gets a robots.txt itself, for which nobody asks for permission. */
    interface Source {
        FetchResult fetch(URI robotsTxt) throws InterruptedException;
    }

    private final Source source;
    private final Clock clock;
    private final Map<URI, Known> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<URI, Known> eldest) {
            return size() > MANY_HOSTS;
        }
    };

    Robots(Source source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    /** @param lasting whether the host's own robots.txt says so, and not its silence */
    private record Known(BaseRobotRules rules, Instant until, boolean lasting) {}

    /**
     * What holds for one address.
     *
     * @param lasting false when the host's robots.txt could not be had, so that nothing is allowed for now
     * @param delay the host's own wish for the time between two requests, zero when it has none
     */
    record Permission(boolean allowed, boolean lasting, Duration delay) {}

    Permission ask(URI url) throws InterruptedException {
        URI robotsTxt = url.resolve("/robots.txt");
        Known host = known(robotsTxt);
        BaseRobotRules rules = host.rules();
        var delay = Duration.ofMillis(Math.max(0, rules.getCrawlDelay()));
        boolean allowed = rules.isAllowed(url.toString()) && delay.compareTo(LONGEST_DELAY) <= 0;
        return new Permission(allowed, host.lasting(), delay);
    }

    private Known known(URI robotsTxt) throws InterruptedException {
        synchronized (known) {
            Known found = known.get(robotsTxt);
            if (found != null && clock.instant().isBefore(found.until())) {
                return found;
            }
        }
        Known fresh = read(robotsTxt, source.fetch(robotsTxt));
        synchronized (known) {
            known.put(robotsTxt, fresh);
        }
        return fresh;
    }

    private Known read(URI robotsTxt, FetchResult result) {
        return switch (result) {
            case FetchResult.Fetched fetched -> known(parse(robotsTxt, fetched.body(), NAMES), KEPT);
            case FetchResult.Failed failed ->
                failed.isFinal()
                        ? known(new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_ALL), KEPT)
                        : new Known(
                                new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_NONE),
                                clock.instant().plus(KEPT_AFTER_FAILURE),
                                false);
            case FetchResult.Refused refused ->
                known(new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_NONE), KEPT);
            case FetchResult.NotModified notModified ->
                throw new IllegalStateException("robots.txt is never asked for conditionally");
        };
    }

    static BaseRobotRules parse(URI robotsTxt, byte[] text, List<String> names) {
        var parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
        return parser.parseContent(robotsTxt.toString(), text, "text/plain", names);
    }

    private Known known(BaseRobotRules rules, Duration kept) {
        return new Known(rules, clock.instant().plus(kept), true);
    }
}
