package vn.haidang.analyze.trend;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.haidang.analyze.result.Surge;
import vn.haidang.analyze.result.TrendSeries;
import vn.haidang.ingest.article.Mode;

/**
 * Watches one province for surges: takes articles in any order, and answers at the end of an hour.
 *
 * <p>The answer depends on what was taken before, not on the order. A late article counts in its own hour: it cannot
 * change an answer already given, but it is in every later window that reaches back to it.
 */
final class SurgeWatch {

    private final SurgeSettings settings;
    private final Calendar calendar;
    private final AberrationDetector detector;
    private final Set<String> known = new HashSet<>();
    private final TreeSet<Sighting> sightings = new TreeSet<>(Sighting.IN_ORDER);
    private final List<Sighting> fresh = new ArrayList<>();
    private final Map<TrendSeries, Set<Long>> surged = new HashMap<>();
    private List<Raised> raised;

    /**
     * A watch that goes on from what an earlier one remembered.
     *
     * @param crawled all articles of all sources, for at least the baseline
     */
    SurgeWatch(TrendRules rules, Hours crawled, WatchMemory memory) {
        this.settings = rules.surges();
        this.calendar = rules.calendar();
        this.raised = memory.raised();
        memory.surged().forEach(one -> surged.put(one.series(), new TreeSet<>(one.hours())));
        this.detector = new AberrationDetector(
                settings.hours(),
                settings.weeks(),
                crawled,
                hour -> calendar.isHoliday(Hours.time(hour)),
                hour -> calendar.isDayOff(Hours.time(hour)));
    }

    /** Takes an article that an earlier watch has taken. */
    void recall(Sighting sighting) {
        if (known.add(sighting.article())) {
            sightings.add(sighting);
        }
    }

    /** What the next watch must know besides the articles. */
    WatchMemory memory() {
        return WatchMemory.of(surged, raised);
    }

    /** Takes an article; one from the archive, or one that is known, is passed over. */
    void take(Sighting sighting) {
        if (sighting.mode() == Mode.LIVE && known.add(sighting.article())) {
            sightings.add(sighting);
            fresh.add(sighting);
        }
    }

    /** The surges that the articles taken since the last call make, at the end of an hour. */
    List<Surge> close(long end) {
        forget(end);
        var now = Hours.time(end);
        var surges = SeriesOf.all(fresh).stream()
                .map(series -> candidate(series, end))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingDouble(
                        (Candidate candidate) -> candidate.finding().tail()))
                .map(candidate -> surge(candidate, now))
                .flatMap(Optional::stream)
                .toList();
        fresh.clear();
        return surges;
    }

    private Optional<Candidate> candidate(TrendSeries series, long end) {
        var from = Hours.time(end - settings.hours());
        var all = sightings.stream().filter(sighting -> sighting.isIn(series)).toList();
        var window = all.stream()
                .filter(sighting -> sighting.firstSeenAt().isAfter(from))
                .filter(sighting -> !sighting.firstSeenAt().isAfter(Hours.time(end)))
                .toList();
        if (window.size() < settings.articles()) {
            return Optional.empty();
        }
        var hours = new Hours();
        all.forEach(sighting -> hours.add(sighting.firstSeenAt()));
        var finding = detector.detect(hours, end, surged.getOrDefault(series, Set.of()));
        var candidate = new Candidate(series, finding, window);
        if (finding.tail() >= settings.tail() || candidate.outlets() < settings.outlets()) {
            return Optional.empty();
        }
        surged.computeIfAbsent(series, key -> new TreeSet<>()).add(end);
        return Optional.of(candidate);
    }

    /** Nothing for what was reported already, unless it has grown, and for articles that have nothing in common. */
    private Optional<Surge> surge(Candidate candidate, Instant now) {
        var same = raised.stream().filter(one -> one.covers(candidate)).toList();
        raised = raised.stream()
                .map(one -> one.covers(candidate) ? one.lasting(candidate, now) : one)
                .toList();
        if (!same.isEmpty() && !hasGrown(candidate, same, now)) {
            return Optional.empty();
        }
        var articles = candidate.articles();
        var reasons = Reasons.of(articles, before(articles));
        if (same.isEmpty() && Reasons.shared(reasons.terms(), articles.size()) < settings.shared()) {
            return Optional.empty();
        }
        remember(candidate, now);
        return Optional.of(new Surge(
                candidate.series(),
                now.minus(settings.window()),
                now,
                calendar.occasion(now),
                same.isEmpty() ? Surge.Step.OPENED : Surge.Step.GREW,
                articles.size(),
                candidate.finding().expected(),
                candidate.finding().tail(),
                articles.stream().map(Sighting::article).toList(),
                reasons));
    }

    /** Half a window must pass, or the steps of one steep rise would each be reported. */
    private boolean hasGrown(Candidate candidate, List<Raised> same, Instant now) {
        var rest = settings.window().dividedBy(2);
        return same.stream()
                .allMatch(one -> one.isTopicOf(candidate)
                        && Duration.between(one.reported(), now).compareTo(rest) >= 0
                        && candidate.articles().size() >= settings.growth() * one.count());
    }

    private void remember(Candidate candidate, Instant now) {
        List<Raised> next = new ArrayList<>(
                raised.stream().filter(one -> !one.isTopicOf(candidate)).toList());
        next.add(Raised.of(candidate, now));
        raised = List.copyOf(next);
    }

    private List<Sighting> before(List<Sighting> articles) {
        var first = articles.getFirst().firstSeenAt();
        return sightings.headSet(articles.getFirst(), false).stream()
                .filter(sighting -> sighting.firstSeenAt().isBefore(first))
                .toList();
    }

    private void forget(long end) {
        var horizon = Hours.time(settings.horizon(end));
        while (!sightings.isEmpty() && sightings.first().firstSeenAt().isBefore(horizon)) {
            known.remove(sightings.removeFirst().article());
        }
        surged.values().forEach(hours -> hours.removeIf(hour -> Hours.time(hour).isBefore(horizon)));
        var quiet = Hours.time(end).minus(settings.coolDown());
        raised = raised.stream().filter(one -> !one.lasted().isBefore(quiet)).toList();
    }
}
