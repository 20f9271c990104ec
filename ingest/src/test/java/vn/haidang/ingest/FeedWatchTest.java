package vn.haidang.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.haidang.ingest.article.Article;
import vn.haidang.ingest.article.Source;
import vn.haidang.ingest.fetch.FetchSettings;
import vn.haidang.ingest.fetch.Fetcher;
import vn.haidang.ingest.fetch.Reach;
import vn.haidang.ingest.fetch.ValidatorStore;
import vn.haidang.ingest.health.FeedHealth;
import vn.haidang.ingest.health.PollOutcome;
import vn.haidang.ingest.seen.SeenStore;
import vn.haidang.ingest.source.FeedSource;
import vn.haidang.ingest.source.FullText;

@Timeout(60)
class FeedWatchTest {

    private static final Duration EVERY = Duration.ofMinutes(10);
    private static final Instant START = Instant.parse("2026-11-21T00:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-11-21");
    private static final String BODY = "Sáng 31-1, thành phố khai trương tuyến phố đi bộ đầu tiên ven biển.";
    private static final String OTHER_BODY = "Sáng 31-1, thành phố hoãn khai trương tuyến phố đi bộ ven biển.";

    @TempDir
    private Path folder;

    private final SettableClock clock = new SettableClock(START);
    private final FakeHealthLog log = new FakeHealthLog();
    private final CollectingSink sink = new CollectingSink();
    private FakeOutlet outlet;
    private Fetcher fetcher;
    private SeenStore seen;

    @BeforeEach
    void open() throws IOException {
        outlet = new FakeOutlet();
        var settings = new FetchSettings("test@example.vn", Duration.ZERO, null, Reach.ANY, 4);
        fetcher = new Fetcher(settings, clock);
        seen = new SeenStore(folder.resolve("seen.jsonl"), 100);
    }

    @AfterEach
    void close() {
        fetcher.close();
        seen.close();
        outlet.close();
    }

    @Test
    void newItemIsSentOnceWithTheTextOfItsPage() throws InterruptedException {
        outlet.publish("/tin/1", "Phố đi bộ", BODY);
        var watch = watch(FullText.PAGE, Source.Kind.PRESS);
        assertEquals(EVERY, watch.pollOnce());
        assertEquals(EVERY, watch.pollOnce());
        Article article = onlyArticle();
        assertEquals("Phố đi bộ", article.title());
        assertEquals("Tóm tắt", article.lead());
        assertTrue(article.body().endsWith(BODY), article.body());
        assertEquals(START, article.firstSeenAt());
        assertEquals("Nhật An", article.author());
        assertEquals(1, outlet.requests("/tin/1"));
        assertEquals(1, watch.health().on(DAY));
    }

    @Test
    void sourceWithoutFullTextHasNoPageFetched() throws InterruptedException {
        outlet.publish("/tin/1", "Phố đi bộ", BODY);
        watch(FullText.FEED, Source.Kind.PRESS).pollOnce();
        assertEquals("", onlyArticle().body());
        assertEquals(0, outlet.requests("/tin/1"));
    }

    @Test
    void authorOfASocialPostIsNotStored() throws InterruptedException {
        outlet.publish("/tin/1", "Phố đi bộ", BODY);
        watch(FullText.PAGE, Source.Kind.SOCIAL).pollOnce();
        assertNull(onlyArticle().author());
    }

    @Test
    void silentEditIsFoundAtTheNextVisitAndKeepsFirstSight() throws InterruptedException {
        outlet.publish("/tin/1", "Phố đi bộ", BODY);
        var watch = watch(FullText.PAGE, Source.Kind.PRESS);
        watch.pollOnce();
        outlet.edit("/tin/1", OTHER_BODY);
        outlet.touch();
        clock.advance(Duration.ofMinutes(59));
        watch.pollOnce();
        assertEquals(1, sink.articles().size(), "visited before its time");
        outlet.touch();
        clock.advance(Duration.ofMinutes(1));
        watch.pollOnce();
        outlet.touch();
        watch.pollOnce();
        assertEquals(2, sink.articles().size());
        Article edit = sink.articles().get(1);
        assertEquals(sink.articles().getFirst().id(), edit.id());
        assertEquals(START, edit.firstSeenAt());
        assertTrue(edit.body().endsWith(OTHER_BODY), edit.body());
    }

    @Test
    void changedFeedEntryIsSentAgainAtOnce() throws InterruptedException {
        String item = "<item><title>%s</title><link>" + outlet.feedUrl().resolve("/tin/1") + "</link></item>";
        outlet.feed(item.formatted("Trước"));
        var watch = watch(FullText.FEED, Source.Kind.PRESS);
        watch.pollOnce();
        outlet.feed(item.formatted("Sau"));
        watch.pollOnce();
        assertEquals(List.of("Trước", "Sau"), titles());
    }

    @Test
    void pageThatIsDownIsAskedAgainAtTheNextPoll() throws InterruptedException {
        outlet.publish("/tin/1", "Phố đi bộ", BODY);
        outlet.pagesAnswer(503);
        var watch = watch(FullText.PAGE, Source.Kind.PRESS);
        watch.pollOnce();
        assertEquals("", onlyArticle().body());
        outlet.pagesAnswer(200);
        watch.pollOnce();
        assertEquals(2, sink.articles().size());
        assertTrue(sink.articles().get(1).body().endsWith(BODY));
    }

    @Test
    void pageTakenDownLaterLeavesTheArticleAsItWas() throws InterruptedException {
        outlet.publish("/tin/1", "Phố đi bộ", BODY);
        var watch = watch(FullText.PAGE, Source.Kind.PRESS);
        watch.pollOnce();
        outlet.pagesAnswer(410);
        outlet.touch();
        clock.advance(Duration.ofHours(2));
        watch.pollOnce();
        assertEquals(1, sink.articles().size());
    }

    @Test
    void siteThatDoesNotAnswerIsLeftAloneAfterThreePages() throws InterruptedException {
        for (int i = 0; i < 10; i++) {
            outlet.publish("/tin/" + i, "Tin " + i, BODY);
        }
        outlet.pagesAnswer(503);
        watch(FullText.PAGE, Source.Kind.PRESS).pollOnce();
        assertEquals(10, sink.articles().size());
        assertEquals(1, outlet.requests("/tin/2"));
        assertEquals(0, outlet.requests("/tin/3"));
    }

    @Test
    void itemsWithoutTitleOrAddressAreCounted() throws InterruptedException {
        outlet.feed("<item><title> </title><link>http://a.vn/1</link></item><item><title>x</title></item>");
        var watch = watch(FullText.FEED, Source.Kind.PRESS);
        watch.pollOnce();
        assertEquals(2, watch.health().skipped());
        assertEquals(List.of(), sink.articles());
    }

    @Test
    void nothingIsLostWhileArticlesCannotBePassedOn() throws InterruptedException {
        outlet.publish("/tin/1", "Một", BODY);
        sink.block();
        var watch = watch(FullText.PAGE, Source.Kind.PRESS);
        assertEquals(EVERY, watch.pollOnce());
        assertEquals(EVERY, watch.pollOnce());
        assertEquals(0, watch.health().failures());
        sink.unblock();
        watch.pollOnce();
        assertEquals(List.of("Một"), titles());
    }

    @Test
    void whatWasSeenOutlivesARestart() throws InterruptedException {
        outlet.publish("/tin/1", "Một", BODY);
        watch(FullText.PAGE, Source.Kind.PRESS).pollOnce();
        seen.close();
        seen = new SeenStore(folder.resolve("seen.jsonl"), 100);
        outlet.publish("/tin/2", "Hai", BODY);
        watch(FullText.PAGE, Source.Kind.PRESS).pollOnce();
        assertEquals(List.of("Một", "Hai"), titles());
    }

    @Test
    void failingFeedBacksOffAndRecovers() throws InterruptedException {
        outlet.feed("</channel>");
        var watch = watch(FullText.FEED, Source.Kind.PRESS);
        assertEquals(EVERY.multipliedBy(2), watch.pollOnce());
        assertEquals(EVERY.multipliedBy(4), watch.pollOnce());
        assertEquals(2, watch.health().failures());
        assertNotNull(watch.health().lastError());
        outlet.feed("");
        assertEquals(EVERY, watch.pollOnce());
        assertEquals(0, watch.health().failures());
        assertEquals(START, watch.health().lastRead());
        assertEquals(watch.health(), log.latest(outlet.feedUrl()));
    }

    @Test
    void everyEndOfAPollHasItsName() throws InterruptedException {
        var watch = watch(FullText.FEED, Source.Kind.PRESS);
        watch.pollOnce();
        assertEquals(PollOutcome.EMPTY, watch.health().outcome());
        outlet.publish("/tin/1", "Một", BODY);
        watch.pollOnce();
        assertEquals(PollOutcome.OK, watch.health().outcome());
        outlet.feed("</channel>");
        watch.pollOnce();
        assertEquals(PollOutcome.INVALID, watch.health().outcome());
    }

    private FeedWatch watch(FullText fullText, Source.Kind kind) {
        var source = new FeedSource(
                new Source("bao-a", "Báo A", kind, "vn", "vi", 3),
                List.of(outlet.feedUrl()),
                EVERY,
                fullText,
                null,
                null);
        var validators = ValidatorStore.open(folder.resolve("validators.json"));
        var poller = new FeedPoller(fetcher, validators, new ItemDesk(seen, sink, clock));
        var before = FeedHealth.unknown(source.source(), outlet.feedUrl(), EVERY);
        return new FeedWatch(source, before, poller, log, clock);
    }

    private Article onlyArticle() {
        assertEquals(1, sink.articles().size());
        return sink.articles().getFirst();
    }

    private List<String> titles() {
        return sink.articles().stream().map(Article::title).toList();
    }
}
