package vn.haidang.analyze.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.haidang.analyze.labelled.LabelledItems;
import vn.haidang.analyze.text.ArticleText;
import vn.haidang.analyze.text.Spelling;

/**
 * The gate on labelled items, over pairs of item and province, beside the plain baseline "named is about".
 *
 * <p>On the items that shaped rules and data the figures say how well they fit; what to expect is told by the rest.
 */
class PlaceLabelsTest {

    private static final Logger LOG = LoggerFactory.getLogger(PlaceLabelsTest.class);
    private static final List<String> PROVINCES = List.of("binh-dinh", "hung-yen", "phu-yen", "quang-nam");
    private static final Map<String, String> BARE_NAMES =
            Map.of("binh-dinh", "Bình Định", "hung-yen", "Hưng Yên", "phu-yen", "Phú Yên", "quang-nam", "Quảng Nam");

    private final PlaceGate gate = Gate.shipped();

    @Test
    void aboutIsFoundInTheItemsOnWhichRulesWereShaped() throws Exception {
        var measured = measure(labels());
        assertEquals(835 * 4, measured.all.pairs());
        assertFloors(0.945, 0.945, measured.all);
    }

    /** Errors of the first half were read and rules improved on them; of the other half only totals were seen. */
    @Test
    void aboutIsFoundInItemsNotLookedAt() throws Exception {
        var measured = measure(feedLabels());
        LOG.info("half looked at: {}", measured.seen);
        LOG.info("half not looked at: {}", measured.unseen);
        assertTrue(measured.unseen.pairs() >= 6000, measured.unseen.toString());
        assertFloors(0.92, 0.92, measured.unseen);
    }

    private static void assertFloors(double precision, double recall, Tally tally) {
        assertTrue(tally.precision("about") >= precision, tally.toString());
        assertTrue(tally.recall("about") >= recall, tally.toString());
        assertTrue(tally.count("no>about") == 0, tally.toString());
    }

    /** Items that bear their labels. */
    private static List<JsonNode> labels() throws IOException {
        Path file = Path.of("../../../shared/data/labels/items.jsonl");
        Assumptions.assumeTrue(Files.exists(file), "no " + file + ", nothing measured");
        return nodes(file);
    }

    /** Our labels of feed items by id, with the texts of the feed. */
    private static List<JsonNode> feedLabels() throws IOException {
        Path file = Path.of("labels/feed-2025-26.jsonl");
        Assumptions.assumeTrue(Files.exists(file), "no " + file + ", nothing measured");
        Map<String, ObjectNode> byId = new TreeMap<>();
        nodes(file).forEach(node -> byId.put(field(node, "id"), (ObjectNode) node));
        LabelledItems.feed(Integer.MAX_VALUE).forEach(item -> {
            ObjectNode labels = byId.get(item.id());
            if (labels != null) {
                labels.put("title", item.title()).put("summary", item.summary());
            }
        });
        return List.copyOf(byId.values());
    }

    private static List<JsonNode> nodes(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(line -> JsonMapper.shared().readTree(line))
                .toList();
    }

    private Measured measure(List<JsonNode> items) {
        var measured = new Measured(new Tally(), new Tally(), new Tally(), new Tally());
        for (JsonNode item : items) {
            ArticleText text = text(item);
            var found = Gate.statuses(gate.judge(text, Gate.SOURCE, date(item)));
            for (String province : PROVINCES) {
                String wanted = item.at("/labels/places").path(province).asString("-");
                String got = found.containsKey(province) ? found.get(province).name() : "-";
                measured.all.add(wanted, got);
                measured.half(field(item, "id")).add(wanted, got);
                measured.baseline.add(wanted, names(text, province) ? "about" : "-");
            }
        }
        LOG.info("{} pairs; gate {}; baseline {}", measured.all.pairs(), measured.all, measured.baseline);
        return measured;
    }

    private record Measured(Tally all, Tally seen, Tally unseen, Tally baseline) {

        Tally half(String id) {
            return Math.floorMod(id.hashCode(), 2) == 0 ? seen : unseen;
        }
    }

    private static ArticleText text(JsonNode item) {
        return ArticleText.of(field(item, "title"), field(item, "summary"), field(item, "body"));
    }

    private static String field(JsonNode item, String name) {
        return Spelling.nfc(item.path(name).asString(""));
    }

    /** Items of 2017 bear only their year. */
    private static LocalDate date(JsonNode item) {
        String published = field(item, "published");
        return LocalDate.parse(published.length() == 4 ? published + "-06-30" : published);
    }

    private static boolean names(ArticleText text, String province) {
        String name = BARE_NAMES.getOrDefault(province, province);
        return text.fields().stream().anyMatch(field -> field.text().contains(name));
    }

    /** Counts of wanted and given status. */
    private static final class Tally {

        private final Map<String, Integer> counts = new TreeMap<>();

        void add(String wanted, String got) {
            counts.merge(wanted + ">" + got.toLowerCase(Locale.ROOT), 1, Integer::sum);
        }

        int count(String pair) {
            return counts.getOrDefault(pair, 0);
        }

        int pairs() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }

        double precision(String status) {
            return ratio(status + ">" + status, ">" + status);
        }

        double recall(String status) {
            return ratio(status + ">" + status, status + ">");
        }

        private double ratio(String hit, String part) {
            int all = counts.entrySet().stream()
                    .filter(each -> part.startsWith(">")
                            ? each.getKey().endsWith(part)
                            : each.getKey().startsWith(part))
                    .mapToInt(Map.Entry::getValue)
                    .sum();
            return all == 0 ? 1 : counts.getOrDefault(hit, 0) / (double) all;
        }

        @Override
        public String toString() {
            var text = new StringBuilder();
            for (String status : List.of("about", "successor", "mention")) {
                text.append(
                        String.format(Locale.ROOT, "%s P %.3f R %.3f, ", status, precision(status), recall(status)));
            }
            return text.append(counts).toString();
        }
    }
}
