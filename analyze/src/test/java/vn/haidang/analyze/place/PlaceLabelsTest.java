package vn.haidang.analyze.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import vn.haidang.analyze.text.ArticleText;
import vn.haidang.analyze.text.Spelling;

/**
 * The gate on 835 labelled items, over pairs of item and province, beside the plain baseline "named is about".
 *
 * <p>Rules and data were improved on these items, so the figures say how well they fit, not how well they generalise.
 */
class PlaceLabelsTest {

    private static final Logger LOG = LoggerFactory.getLogger(PlaceLabelsTest.class);
    private static final Path LABELS = Path.of("../../shared/data/labels/items.jsonl");
    private static final Path LABELS_BESIDE = Path.of("../../../shared/data/labels/items.jsonl");
    private static final List<String> PROVINCES = List.of("binh-dinh", "hung-yen", "phu-yen", "quang-nam");
    private static final Map<String, String> BARE_NAMES =
            Map.of("binh-dinh", "Bình Định", "hung-yen", "Hưng Yên", "phu-yen", "Phú Yên", "quang-nam", "Quảng Nam");

    private final PlaceGate gate = Gate.shipped();

    @Test
    void aboutIsFoundAtLeastNineTimesInTen() throws Exception {
        Path file = Files.exists(LABELS) ? LABELS : LABELS_BESIDE;
        Assumptions.assumeTrue(Files.exists(file), "no labelled items at ../shared/data, nothing measured");
        var gateTally = new Tally();
        var baseline = new Tally();
        for (String line : Files.readAllLines(file)) {
            JsonNode item = JsonMapper.shared().readTree(line);
            ArticleText text = text(item);
            var found = Gate.statuses(gate.judge(text, Gate.SOURCE, date(item)));
            for (String province : PROVINCES) {
                String wanted = item.at("/labels/places").path(province).asString("-");
                gateTally.add(
                        wanted,
                        found.containsKey(province) ? found.get(province).name() : "-");
                baseline.add(wanted, names(text, province) ? "about" : "-");
            }
        }
        LOG.info("{} pairs; gate {}; baseline {}", gateTally.pairs(), gateTally, baseline);
        assertEquals(835 * 4, gateTally.pairs());
        assertTrue(gateTally.precision("about") >= 0.93, gateTally.toString());
        assertTrue(gateTally.recall("about") >= 0.93, gateTally.toString());
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
