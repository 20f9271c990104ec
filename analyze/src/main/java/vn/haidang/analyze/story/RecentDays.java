package vn.haidang.analyze.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the days before an article were about: words that everybody uses in a storm tell nothing, rare as they are.
 *
 * <p>Only the days before an article's own count, so that within a day no order of arrival changes anything. It follows
 * from the articles in it alone: who adds the same ones again, as after a restart, has the same days.
 */
final class RecentDays {

    /** Days before an article whose words are old news; three and seven did no better on the pairs for developing. */
    private static final int DAYS = 5;

    /** Rarity from which a word counts fully; e^8: one text in 3,000. */
    private static final int RARE = 800;

    /** A word unseen in the last days tells so much at most, however many articles there were. */
    private static final double MOST = 5;

    private static final double BUSIEST = 1.5;

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** Articles of a day and in how many of them each word stands. */
    private static final class Day {
        private final Map<Integer, Integer> words = new HashMap<>();
        private int articles;

        /** This without an article, {@code null} when it was the last one. */
        private @Nullable Day without(Fingerprint fingerprint) {
            articles--;
            fingerprint
                    .news()
                    .hashes()
                    .forEach(word -> words.computeIfPresent(word, (any, n) -> n == 1 ? null : n - 1));
            return articles == 0 ? null : this;
        }
    }

    private final TreeMap<LocalDate, Day> days = new TreeMap<>();

    void add(Fingerprint fingerprint) {
        var day = days.computeIfAbsent(day(fingerprint.time()), any -> new Day());
        day.articles++;
        fingerprint.news().hashes().forEach(word -> day.words.merge(word, 1, Integer::sum));
    }

    void remove(Fingerprint fingerprint) {
        days.computeIfPresent(day(fingerprint.time()), (date, day) -> day.without(fingerprint));
    }

    /** How much each word of an article tells on its day, in hundredths. */
    Weights news(Weights rarities, Instant time) {
        var before = before(time, DAYS);
        int articles = articles(before);
        return rarities.map((word, rarity) -> {
            int seen = before.values().stream()
                    .mapToInt(day -> day.words.getOrDefault(word, 0))
                    .sum();
            double fresh = Math.clamp(Math.log((articles + 1) / (seen + 0.5)), 0, MOST);
            return Math.max(1, (int) Math.round(Math.min(rarity, RARE) * fresh * 100 / RARE));
        });
    }

    /** How much busier the last days were than the last month: the logarithm of the ratio, 0 when nothing is known. */
    double bustle(Instant time) {
        var month = before(time, (int) Memory.SPAN.toDays());
        if (month.isEmpty()) {
            return 0;
        }
        double known = ChronoUnit.DAYS.between(month.firstKey(), day(time));
        double usual = articles(month) / known;
        double now = articles(before(time, DAYS)) / Math.min(known, DAYS);
        return Math.clamp(Math.log((now + 1) / (usual + 1)), -BUSIEST, BUSIEST);
    }

    private SortedMap<LocalDate, Day> before(Instant time, int count) {
        var today = day(time);
        return days.subMap(today.minusDays(count), today);
    }

    private static int articles(Map<LocalDate, Day> days) {
        return days.values().stream().mapToInt(day -> day.articles).sum();
    }

    private static LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, ZONE);
    }
}
