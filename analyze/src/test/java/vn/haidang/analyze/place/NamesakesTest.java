package vn.haidang.analyze.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.haidang.analyze.place.Reading.Weight;
import vn.haidang.analyze.text.ArticleText;
import vn.haidang.analyze.text.PhraseIndex;
import vn.haidang.analyze.text.Spelling;
import vn.haidang.ingest.config.YamlFile;

/** Single names in real passages: refused where they mean something else, kept where a rule too simple would refuse. */
class NamesakesTest {

    private static final Logger LOG = LoggerFactory.getLogger(NamesakesTest.class);
    private static final Path PASSAGES = Path.of("../../../shared/data/namesakes/candidates.tsv");

    private final PhraseIndex<PlaceName> names = Gazetteer.index(Gate.files().stream()
            .map(file -> YamlFile.read(file, Province.class))
            .toList());
    private final Elsewhere elsewhere = Elsewhere.load();

    @Test
    void namesakesAreRefusedAndTheTerritoryIsKept() throws Exception {
        Assumptions.assumeTrue(Files.exists(PASSAGES), "no " + PASSAGES + ", nothing measured");
        List<String> passages = Files.readAllLines(PASSAGES);
        Map<String, int[]> counts = new TreeMap<>();
        for (String[] label : labels()) {
            String[] passage = passages.get(Integer.parseInt(label[0]) - 1).split("\t", -1);
            Set<Weight> weights = weights(label[1], Spelling.nfc(passage[1]), Spelling.nfc(passage[2]));
            int[] count = counts.computeIfAbsent(label[2], any -> new int[2]);
            boolean right = isRight(label[2], weights);
            count[right ? 0 : 1]++;
            if (!right) {
                LOG.info("{} read as {}: {} in {}", label[2], weights, passage[1], passage[2]);
            }
        }
        counts.forEach((label, count) -> LOG.info("{}: {} right, {} wrong", label, count[0], count[1]));
        assertEquals(Set.of("company", "mention", "other", "same"), counts.keySet());
        counts.forEach((label, count) -> assertTrue(count[0] >= 0.95 * (count[0] + count[1]), label));
    }

    private static boolean isRight(String label, Set<Weight> weights) {
        return switch (label) {
            case "other" -> Set.of(Weight.REFUSED, Weight.UNCLEAR).containsAll(weights);
            case "company", "mention" -> !weights.contains(Weight.PLACE) && !weights.contains(Weight.SUCCESSOR);
            default -> weights.contains(Weight.PLACE) || weights.contains(Weight.INCIDENTAL);
        };
    }

    /** What the names of a province within the marked words are taken for, each once. */
    private Set<Weight> weights(String province, String marked, String passage) {
        var article = ArticleText.of("", "", passage);
        List<Sighting> sightings = Sightings.of(article, names, Gate.BEFORE_MERGERS);
        var scene = new Scene(article, sightings, Set.of(), elsewhere);
        int start = passage.indexOf(marked);
        return sightings.stream()
                .filter(sighting -> sighting.place().province().id().equals(province))
                .filter(sighting -> overlaps(sighting, start, start + marked.length()))
                .map(sighting -> ContextRules.read(sighting, scene).weight())
                .collect(Collectors.toSet());
    }

    private static boolean overlaps(Sighting sighting, int start, int end) {
        return sighting.text().token(sighting.from()).start() < end
                && sighting.text().token(sighting.to() - 1).end() > start;
    }

    private static List<String[]> labels() throws IOException {
        try (var stream = Objects.requireNonNull(NamesakesTest.class.getResourceAsStream("namesake-labels.tsv"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        }
    }
}
