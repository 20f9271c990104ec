package vn.haidang.deploy.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.haidang.analyze.Queries;
import vn.haidang.analyze.evaluation.Answer;
import vn.haidang.analyze.evaluation.Evaluation;
import vn.haidang.analyze.evaluation.LabelFile;
import vn.haidang.analyze.evaluation.LabelledItem;
import vn.haidang.analyze.result.AnalyzedArticle;
import vn.haidang.analyze.result.Labels;
import vn.haidang.analyze.result.Mention;
import vn.haidang.analyze.result.PlaceStatus;
import vn.haidang.analyze.result.Response;
import vn.haidang.analyze.result.Tone;
import vn.haidang.analyze.training.Training;
import vn.haidang.dashboards.correction.CorrectedLabel;
import vn.haidang.dashboards.correction.Correction;
import vn.haidang.dashboards.correction.CorrectionEvent;
import vn.haidang.dashboards.correction.Withdrawal;
import vn.haidang.deploy.config.Configuration;
import vn.haidang.ingest.article.Article;
import vn.haidang.ingest.article.ArticleId;
import vn.haidang.ingest.article.Mode;
import vn.haidang.ingest.article.Source;
import vn.haidang.ingest.stream.Json;

/** What officers corrected is what training and evaluation read. */
class CorrectionLinesTest {

    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");

    private static final List<String> GOOD = List.of("blinh", "blan", "blửa", "zơ", "zưng", "zảo", "blốt", "zĩnh");
    private static final List<String> BAD = List.of("krầu", "krĩ", "trơng", "trát", "krụp", "krẻo", "trặt", "krum");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private static AnalyzedArticle article(String path, String title) {
        return article(path, title, "Tóm \"tắt\"\n</b>");
    }

    private static AnalyzedArticle article(String path, String title, String lead) {
        var url = URI.create("https://bao.example/" + path);
        var source = new Source("bao", "Báo", Source.Kind.PRESS, "vn", "vi", 2);
        var article =
                new Article(ArticleId.of(url), url, source, title, lead, "", null, "vi", null, NOON, Mode.LIVE, null);
        var mentions =
                List.of(new Mention("binh-dinh", PlaceStatus.ABOUT), new Mention("phu-yen", PlaceStatus.MENTION));
        return new AnalyzedArticle(
                article, 1, new Labels("vi", mentions, List.of("tourism"), Tone.FAVOURABLE, Response.NONE, List.of()));
    }

    private static Correction correction(
            String id, AnalyzedArticle seen, String by, int minute, CorrectedLabel label, String... values) {
        return new Correction(
                id, "binh-dinh", seen, label, List.of(values), by, NOON.plusSeconds(60L * minute), "ghi chú");
    }

    private List<LabelledItem> read(List<CorrectionEvent> events) throws IOException {
        var file = Files.write(
                folder.resolve("corrections.jsonl"), CorrectionLines.of(events).toList());
        return LabelFile.read(List.of(file), List.of());
    }

    @Test
    void evaluationReadsTheLinesAndLooksOnlyAtWhatWasCorrected() throws IOException {
        var one = article("1", "Quy Nhơn đón khách");
        var two = article("2", "Đường hỏng");
        var items = read(List.of(
                correction("a", one, "lan", 1, CorrectedLabel.TONE, "neutral"),
                correction("b", one, "lan", 2, CorrectedLabel.PLACE, "no"),
                correction("c", two, "lan", 3, CorrectedLabel.TOPIC, "policy", "safety")));

        assertEquals(2, items.size());
        var first = items.getFirst();
        assertEquals(one.article().title(), first.title());
        assertEquals(one.article().lead(), first.summary());
        assertEquals("2026-11-21", first.published());
        assertEquals(Tone.NEUTRAL, first.labels().tone());
        assertNull(first.labels().topics());
        assertNull(first.labels().response());
        assertEquals(
                Map.of("binh-dinh", PlaceStatus.NO, "phu-yen", PlaceStatus.MENTION),
                first.labels().places());
        assertEquals(List.of("policy", "safety"), items.getLast().labels().topics());

        var evaluation = Evaluation.of(items, item -> Answer.of(one.labels()));
        assertEquals(0, evaluation.toneMacroF1(), "the machine's tone of the one article that was read for tone");
        assertEquals(0, evaluation.topicsMicroF1());
    }

    @Test
    void ofTwoOfficersTheLatestCountsAndTheOtherIsCounted() {
        var seen = article("1", "Tin");
        var events = List.<CorrectionEvent>of(
                correction("a", seen, "lan", 1, CorrectedLabel.TONE, "neutral"),
                correction("b", seen, "chi", 2, CorrectedLabel.TONE, "unfavourable"),
                correction("c", seen, "minh", 3, CorrectedLabel.TONE, "unfavourable"));
        var line = Json.mapper().readTree(CorrectionLines.of(events).findFirst().orElseThrow());
        assertEquals("unfavourable", line.at("/labels/tone").asString());
        assertEquals(1, line.at("/corrected/tone/disagreements").asInt());
        assertEquals("2026-11-21T05:03:00Z", line.at("/corrected/tone/at").asString());
        assertTrue(!line.toString().contains("lan\"") && !line.toString().contains("chi\""), "no names of officers");
    }

    @Test
    void whatWasUndoneIsNotExported() throws IOException {
        var seen = article("1", "Tin");
        List<CorrectionEvent> events = new ArrayList<>();
        events.add(correction("a", seen, "lan", 1, CorrectedLabel.TONE, "neutral"));
        events.add(correction("b", seen, "lan", 2, CorrectedLabel.TONE, "unfavourable"));
        events.add(new Withdrawal("binh-dinh", seen.article().id().value(), "b", "chi", NOON));
        assertEquals(Tone.NEUTRAL, read(events).getFirst().labels().tone());
        events.add(new Withdrawal("binh-dinh", seen.article().id().value(), "a", "chi", NOON));
        assertEquals(List.of(), CorrectionLines.of(events).toList());
    }

    @Test
    void aCorrectedLanguageDoesNotKeepTheFileFromBeingRead() throws IOException {
        var items = read(List.of(correction("a", article("1", "Tin"), "lan", 1, CorrectedLabel.LANGUAGE, "en")));
        assertEquals("en", items.getFirst().labels().language());
        assertNull(items.getFirst().labels().tone());
    }

    @Test
    void trainingLearnsFromCorrectionsBesideOtherItems() throws IOException {
        var defaults = Configuration.load(Path.of("target/haidang/config/defaults.yaml"), null);
        List<CorrectionEvent> events = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        var random = new Random(1);
        for (int i = 0; i < 120; i++) {
            boolean good = i % 2 == 0;
            String title = words(good ? GOOD : BAD, random);
            texts.add(title);
            var seen = article("t" + i, title, "");
            events.add(correction("t" + i, seen, "lan", i, CorrectedLabel.TONE, good ? "favourable" : "unfavourable"));
            events.add(correction("p" + i, seen, "lan", i, CorrectedLabel.TOPIC, good ? "tourism" : "safety"));
            events.add(correction("r" + i, seen, "lan", i, CorrectedLabel.RESPONSE, "none"));
        }
        // Somebody corrected one label alone: nothing is learnt of the others.
        events.add(correction("x", article("x", "blinh zơ x", ""), "lan", 999, CorrectedLabel.TOPIC, "tourism"));
        var trained = new Training(Queries.load(defaults.analyze()), line -> {}).run(read(events), texts);
        assertEquals(121, trained.crossValidated().cases().size());
        assertTrue(trained.crossValidated().topicsMicroF1() > 0.9);
        assertEquals(
                1,
                trained.crossValidated().cases().stream()
                        .filter(one -> Objects.isNull(one.item().labels().tone()))
                        .count());
    }

    /** Words that no two articles have in the same order: near copies would all be one part of the cross-validation. */
    private static String words(List<String> some, Random random) {
        return Stream.generate(() -> some.get(random.nextInt(some.size())) + " " + random.nextInt(100))
                .limit(6)
                .collect(Collectors.joining(" "));
    }
}
