package vn.haidang.analyze.trend;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.haidang.analyze.result.Response;
import vn.haidang.analyze.result.Surge;
import vn.haidang.analyze.result.Tone;
import vn.haidang.ingest.article.Mode;

/** Made-up weeks of articles. */
final class Made {

    /** A Monday, 7 o'clock in Việt Nam. */
    static final Instant START = Instant.parse("2025-09-08T00:00:00Z");

    static final SurgeSettings SETTINGS =
            new SurgeSettings(Duration.ofHours(24), 4, 4, 2, 0.003, 0.4, Duration.ofHours(48), 2);

    static final Calendar CALENDAR = Calendar.load(java.nio.file.Path.of("data/calendar.yaml"));

    private Made() {}

    static Instant day(int day) {
        return START.plus(Duration.ofDays(day));
    }

    /** A headline of its own for everything that has the same words. */
    static Sighting flood(String id, String outlet, Instant seen) {
        return article(id, "Lũ lớn trên sông Côn, tin " + id, outlet, seen);
    }

    static Sighting article(String id, String title, String outlet, Instant seen) {
        return article(id, title, outlet, seen, Mode.LIVE, Tone.NEUTRAL);
    }

    static Sighting article(String id, String title, String outlet, Instant seen, Mode mode, Tone tone) {
        return new Sighting(
                "binh-dinh",
                id,
                null,
                title,
                outlet,
                "vn",
                seen,
                mode,
                List.of("environment"),
                tone,
                Response.NONE,
                Set.of("Bình Định"));
    }

    /** Floods of two outlets, one article every two hours after {@code day}. */
    static List<Sighting> floods(int count, int day) {
        List<Sighting> floods = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            floods.add(flood(
                    "d" + day + "n" + i,
                    i % 2 == 0 ? "Sứ Việt" : "Bão Táp",
                    day(day).plus(Duration.ofHours(2L * i + 1))));
        }
        return floods;
    }

    /** Ten articles an hour on anything, for some days. */
    static List<Instant> crawled(int days) {
        List<Instant> crawled = new ArrayList<>();
        for (int hour = 0; hour < 24 * days; hour++) {
            for (int i = 0; i < 10; i++) {
                crawled.add(START.plus(Duration.ofHours(hour)).plusSeconds(60L * i + 60));
            }
        }
        return crawled;
    }

    /** Two articles an hour on anything for four weeks, then four floods. */
    static List<TrendEvent> fourWeeks() {
        var floods = floods(4, 28);
        var last = floods.getLast().firstSeenAt();
        List<Instant> crawled = new ArrayList<>();
        for (var time = START; time.isBefore(last); time = time.plus(Duration.ofMinutes(30))) {
            crawled.add(time.plusSeconds(60));
        }
        floods.forEach(flood -> crawled.add(flood.firstSeenAt()));
        return DrivenTrends.events(new TrendHistory(Set.of("binh-dinh"), floods, crawled));
    }

    static List<Surge> surges(List<Sighting> sightings, List<Instant> crawled) {
        return surges(SETTINGS, sightings, crawled);
    }

    static List<Surge> surges(SurgeSettings settings, List<Sighting> sightings, List<Instant> crawled) {
        return new SurgeHistory(new TrendRules(CALENDAR, settings))
                .surges(new TrendHistory(Set.of("binh-dinh"), sightings, crawled));
    }
}
