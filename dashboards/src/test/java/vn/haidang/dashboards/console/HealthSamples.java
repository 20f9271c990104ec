package vn.haidang.dashboards.console;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import vn.haidang.ingest.article.Source;
import vn.haidang.ingest.health.FeedHealth;
import vn.haidang.ingest.health.HealthBoard;
import vn.haidang.ingest.health.PollOutcome;

/** Sources of which one is in each state, and one whose server writes what it likes. */
final class HealthSamples implements HealthBoard {

    private static final Duration EVERY = Duration.ofMinutes(10);
    private static final Instant JUST_NOW = Samples.NOW.minus(Duration.ofMinutes(4));
    private static final Duration DAY = Duration.ofDays(1);

    private static final FeedHealth UNKNOWN = feed("bao-moi", "Báo Mới Lập", "/rss");

    @Override
    public Collection<FeedHealth> now() {
        return List.of(
                usual("bao-tinh", "Báo Bình Định", "/rss/thoi-su", 24).read(JUST_NOW, PollOutcome.OK, 3, 0),
                usual("bao-tinh", "Báo Bình Định", "/rss/du-lich", 6).read(JUST_NOW, PollOutcome.UNCHANGED, 0, 0),
                usual("dai-tinh", "Đài Phát thanh và Truyền hình", "/rss", 12)
                        .read(JUST_NOW, PollOutcome.UNCHANGED, 0, 0),
                usual("bao-nganh", "Báo Ngành", "/rss", 9)
                        .failed(JUST_NOW, PollOutcome.FAILING, "the server answered 503", Samples.NOW.plus(EVERY)),
                usual("cong-tin", "Cổng thông tin điện tử", "/rss", 4)
                        .failed(JUST_NOW, PollOutcome.BLOCKED, "robots.txt does not allow it", Samples.NOW.plus(DAY)),
                feed("tap-chi", "Tạp chí Biển", "/rss")
                        .failed(
                                JUST_NOW,
                                PollOutcome.INVALID,
                                "<script>alert(1)</script> is no feed",
                                Samples.NOW.plus(EVERY)),
                quiet(),
                usual("trang-tong-hop", "Trang Tổng Hợp", "/rss", 15).read(JUST_NOW, PollOutcome.OK, 140, 0),
                feed("ban-tin", "Bản tin Sở", "/rss").read(JUST_NOW, PollOutcome.EMPTY, 0, 0),
                usual("bao-cu", "Báo Chậm", "/rss", 5)
                        .read(Samples.NOW.minus(Duration.ofHours(5)), PollOutcome.OK, 1, 0),
                UNKNOWN);
    }

    private static FeedHealth quiet() {
        var health = usual("bao-lang", "Báo Lặng", "/rss", 30);
        return health.read(JUST_NOW, PollOutcome.OK, 0, 0);
    }

    /** Three weeks of so many articles a day, up to yesterday. */
    private static FeedHealth usual(String id, String name, String path, int aDay) {
        var health = feed(id, name, path);
        for (int day = 21; day >= 1; day--) {
            health = health.read(Samples.NOW.minus(DAY.multipliedBy(day)), PollOutcome.OK, aDay, 0);
        }
        return health;
    }

    private static FeedHealth feed(String id, String name, String path) {
        var source = new Source(id, name, Source.Kind.PRESS, "vn", "vi", 3);
        return FeedHealth.unknown(source, URI.create("https://" + id + ".example" + path), EVERY);
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
