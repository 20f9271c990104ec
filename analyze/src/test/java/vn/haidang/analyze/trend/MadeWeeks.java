package vn.haidang.analyze.trend;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import vn.haidang.analyze.result.Response;
import vn.haidang.analyze.result.Tone;
import vn.haidang.ingest.article.Mode;

/** Weeks of random articles about two provinces, with a few bursts, and of the world's other news. */
final class MadeWeeks {

    static final Set<String> PROVINCES = Set.of("binh-dinh", "phu-yen");

    private static final List<String> TOPICS = List.of("environment", "tourism", "safety", "policy", "other");
    private static final List<String> OUTLETS = List.of("Sứ Việt", "Bão Táp", "Harbour Times", "Sông Hồng");

    private static final List<Tone> TONES = List.of(Tone.FAVOURABLE, Tone.NEUTRAL, Tone.UNFAVOURABLE);

    private final Random random;
    private final List<Sighting> sightings = new ArrayList<>();
    private final List<Instant> crawled = new ArrayList<>();

    private MadeWeeks(long seed) {
        this.random = new Random(seed);
    }

    /** The last article of it comes six minutes into the day after the last whole one. */
    static TrendHistory of(long seed, int days, int aDay) {
        var weeks = new MadeWeeks(seed);
        for (int hour = 0; hour < 24 * days; hour++) {
            weeks.hour(Made.START.plus(Duration.ofHours(hour)), aDay);
        }
        for (int burst = 0; burst < days / 10; burst++) {
            weeks.burst(Made.day(12 + weeks.random.nextInt(days - 14)), burst);
        }
        var midnight = Made.CALENDAR.start(Made.CALENDAR.day(Made.day(days)));
        weeks.crawled.removeIf(time -> time.isAfter(midnight));
        weeks.sightings.removeIf(sighting -> sighting.firstSeenAt().isAfter(midnight));
        weeks.crawled.add(midnight.plus(Duration.ofMinutes(6)));
        return new TrendHistory(PROVINCES, weeks.sightings, weeks.crawled);
    }

    /** Two thousand articles a day, fifty of them about each province. */
    static List<TrendEvent> busy(List<String> provinces, int days) {
        var weeks = new MadeWeeks(9);
        for (int day = 0; day < days; day++) {
            for (int i = 0; i < 2_000; i++) {
                var seen = Made.day(day).plusSeconds(43L * i + 1);
                if (i % 10 == 0) {
                    weeks.take(provinces.get(i / 10 % provinces.size()), "Tin số " + i + " ngày " + day, seen);
                } else {
                    weeks.crawled.add(seen);
                }
            }
        }
        return DrivenTrends.events(new TrendHistory(Set.copyOf(provinces), weeks.sightings, weeks.crawled));
    }

    private void hour(Instant start, int aDay) {
        for (int i = 0; i < 6; i++) {
            crawled.add(within(start));
        }
        for (String province : List.of("binh-dinh", "phu-yen")) {
            if (random.nextInt(24) < aDay) {
                take(province, "Tin số " + random.nextInt(1_000) + " " + random.nextInt(1_000), within(start));
            }
        }
    }

    private void burst(Instant day, int number) {
        String province = number % 2 == 0 ? "binh-dinh" : "phu-yen";
        for (int i = 0; i < 8; i++) {
            take(province, "Lũ lớn trên sông Côn, tin " + i, within(day.plus(Duration.ofHours(i))));
        }
    }

    private void take(String province, String title, Instant seen) {
        crawled.add(seen);
        sightings.add(new Sighting(
                province,
                "a" + sightings.size(),
                null,
                title,
                OUTLETS.get(random.nextInt(OUTLETS.size())),
                random.nextInt(5) == 0 ? "us" : "vn",
                seen,
                Mode.LIVE,
                List.of(title.startsWith("Lũ") ? "environment" : TOPICS.get(random.nextInt(TOPICS.size()))),
                TONES.get(random.nextInt(TONES.size())),
                random.nextInt(6) == 0 ? Response.REMEDY : Response.NONE,
                Set.of("Quy Nhơn")));
    }

    private Instant within(Instant hour) {
        return hour.plusSeconds(1 + random.nextInt(3_600));
    }
}
