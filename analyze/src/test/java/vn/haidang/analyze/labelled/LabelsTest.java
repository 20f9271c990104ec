package vn.haidang.analyze.labelled;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import vn.haidang.analyze.labelled.LabelledItems.Item;
import vn.haidang.analyze.language.LanguageDetector;
import vn.haidang.analyze.response.ResponseJudge;
import vn.haidang.analyze.text.ArticleText;
import vn.haidang.analyze.tone.ToneJudge;
import vn.haidang.analyze.topic.TopicTagger;

/**
 * Measures topics, tone and response on labelled items.
 *
 * <p>Words were chosen with one half in view, so only the other half tells what to expect; the floors are for that.
 */
class LabelsTest {

    private static final List<String> TOPICS = List.of(
            "sovereignty",
            "border",
            "investment",
            "tourism",
            "diplomacy",
            "policy",
            "society",
            "environment",
            "safety",
            "other");

    private static final int SPEED_ITEMS = 20_000;

    private final TopicTagger topics = TopicTagger.load(Path.of("data/topics.yaml"));
    private final ToneJudge tone = ToneJudge.load(Path.of("data/tone.yaml"));
    private final ResponseJudge response = ResponseJudge.load(Path.of("data/response.yaml"));

    @Test
    void topicsAreFound() {
        var measured = measure("topics", LabelledItems.all(), this::countTopics);
        assertFloor("topics micro-F1", 0.72, measured.micro());
    }

    @Test
    void toneIsFound() {
        var measured = measure("tone", LabelledItems.all(), this::countTone);
        assertFloor("tone macro-F1", 0.67, measured.macro());
    }

    @Test
    void responseIsFound() {
        measure("response, items.jsonl", LabelledItems.items(), this::countResponse);
        measure("response, response.jsonl", LabelledItems.response(), this::countResponse);
        var measured = measure("response, both", LabelledItems.all(), this::countResponse);
        assertAll(
                () -> assertFloor("remedy F1", 0.45, measured.f1("remedy")),
                () -> assertFloor("verify F1", 0.60, measured.f1("verify")));
    }

    @Test
    void speedIsPrinted() {
        var items = LabelledItems.feed(SPEED_ITEMS);
        var texts = items.stream().map(LabelsTest::text).toList();
        var languages = LanguageDetector.load();
        time("tokenise", items, LabelsTest::text);
        time("language", items, item -> languages.detect(item.title(), lead(item), "vi"));
        time("topics", texts, topics::tag);
        time("tone", texts, tone::judge);
        time("response", texts, response::judge);
    }

    private void countTopics(Confusion confusion, Item item) {
        var found = topics.tag(text(item)).topics();
        TOPICS.forEach(topic -> confusion.add(topic, item.gold().topics().contains(topic), found.contains(topic)));
    }

    private void countTone(Confusion confusion, Item item) {
        var found = tone.judge(text(item)).tone().name().toLowerCase(Locale.ROOT);
        List.of("favourable", "neutral", "unfavourable")
                .forEach(value -> confusion.add(value, item.gold().tone().equals(value), found.equals(value)));
    }

    private void countResponse(Confusion confusion, Item item) {
        var found = response.judge(text(item)).response().name().toLowerCase(Locale.ROOT);
        List.of("none", "remedy", "verify")
                .forEach(value -> confusion.add(value, item.gold().response().equals(value), found.equals(value)));
    }

    private interface Count {
        void add(Confusion confusion, Item item);
    }

    /** Prints both halves and returns the one not seen in developing. */
    private static Confusion measure(String what, List<Item> items, Count count) {
        var seen = new Confusion();
        var unseen = new Confusion();
        items.forEach(item -> count.add(item.forDeveloping() ? seen : unseen, item));
        long seenItems = items.stream().filter(Item::forDeveloping).count();
        System.out.printf("%s: developing half, %d items%n%s", what, seenItems, seen.report());
        System.out.printf("%s: other half, %d items%n%s", what, items.size() - seenItems, unseen.report());
        return unseen;
    }

    private static <T> void time(String what, List<T> items, Function<T, ?> work) {
        Consumer<List<T>> all = list -> list.forEach(item -> Objects.requireNonNull(work.apply(item)));
        all.accept(items.subList(0, items.size() / 4));
        long before = cpuNanos();
        all.accept(items);
        double seconds = (cpuNanos() - before) / 1e9;
        System.out.printf(
                Locale.ROOT, "%-9s %d items, %.0f a CPU-second%n", what, items.size(), items.size() / seconds);
    }

    private static long cpuNanos() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static ArticleText text(Item item) {
        return ArticleText.of(item.title(), lead(item), Objects.requireNonNullElse(item.body(), ""));
    }

    private static String lead(Item item) {
        return Objects.requireNonNullElse(item.summary(), "");
    }

    private static void assertFloor(String what, double floor, double got) {
        assertTrue(got >= floor, () -> what + ": got " + got + ", expected at least " + floor);
    }
}
