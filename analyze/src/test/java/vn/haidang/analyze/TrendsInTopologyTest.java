package vn.haidang.analyze;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.haidang.analyze.trend.Sighting;
import vn.haidang.analyze.trend.TrendEvent;
import vn.haidang.ingest.article.Article;
import vn.haidang.ingest.article.Mode;
import vn.haidang.ingest.stream.IngestTopics;

@SuppressWarnings("NullAway.Init")
class TrendsInTopologyTest {

    private static Analyzer analyzer;

    @TempDir
    Path state;

    private DrivenTopology topology;
    private TestInputTopic<String, Article> articles;
    private TestOutputTopic<String, TrendEvent> events;

    @BeforeAll
    static void load() {
        analyzer = ShippedAnalysis.load();
    }

    @BeforeEach
    void open() {
        topology = new DrivenTopology(AnalyzeTopology.of(analyzer, ShippedAnalysis.trends()), state);
        articles = topology.input(IngestTopics.ARTICLES);
        events = topology.output(TrendEvent.TOPIC);
    }

    @AfterEach
    void close() {
        topology.close();
    }

    @Test
    void everyLiveArticleIsCountedOnceAndThoseOfAProvinceAreSighted() {
        var gold = Samples.article("gia-vang", "Giá vàng thế giới tăng phiên thứ ba", "New York chốt phiên tăng.");
        var bus = Samples.article("xe-buyt", "Quy Nhơn mở tuyến xe buýt mới", "Tuyến nối ga Diêu Trì với bãi biển.");
        send(gold);
        send(bus);
        send(bus);
        send(bus.withTexts("Quy Nhơn lùi ngày mở tuyến xe buýt mới", bus.lead(), bus.body())
                .withFirstSeenAt(Samples.SEEN.plus(Duration.ofHours(5))));
        send(archived());

        var counted = events.readValuesToList();
        assertEquals(List.of(gold.firstSeenAt(), bus.firstSeenAt()), seen(counted));
        assertEquals(List.of(), counted.getFirst().sightings());
        assertEquals(
                List.of("binh-dinh"),
                counted.getLast().sightings().stream().map(Sighting::province).toList());
    }

    private static List<?> seen(List<TrendEvent> events) {
        return events.stream().map(TrendEvent::seen).toList();
    }

    private static Article archived() {
        var old = Samples.article("cu", "Quy Nhơn khánh thành cầu Thị Nại", "Cầu dài nhất nước.");
        return new Article(
                old.id(),
                old.url(),
                old.source(),
                old.title(),
                old.lead(),
                old.body(),
                null,
                null,
                old.publishedAt(),
                old.firstSeenAt(),
                Mode.ARCHIVE,
                "old");
    }

    private void send(Article article) {
        articles.pipeInput(article.id().value(), article, article.firstSeenAt());
    }
}
