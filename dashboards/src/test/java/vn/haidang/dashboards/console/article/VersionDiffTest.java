package vn.haidang.dashboards.console.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.haidang.dashboards.archive.ArticleVersion;
import vn.haidang.dashboards.console.article.VersionDiff.Fate;
import vn.haidang.dashboards.console.article.VersionDiff.Part;

class VersionDiffTest {

    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");

    private static ArticleVersion version(int revision, String title, String body) {
        return new ArticleVersion(revision, NOON.plusSeconds(revision), title, "", body);
    }

    @Test
    void titleAndTextAreToldApartWordByWord() {
        var diff = VersionDiff.of(
                version(1, "Ba người bị nạn", "Một.\n\nHai người bị thương.\n\nBa."),
                version(2, "Bốn người bị nạn", "Một.\n\nNăm người bị thương.\n\nBa."));
        assertEquals(
                List.of(new Part(Fate.GONE, "Ba"), new Part(Fate.NEW, "Bốn"), new Part(Fate.KEPT, " người bị nạn")),
                diff.title());
        assertEquals(1, diff.paragraphs().size());
        var changed = diff.paragraphs().getFirst();
        assertEquals(1, changed.unchanged());
        assertEquals(new Part(Fate.GONE, "Hai"), changed.parts().getFirst());
        assertEquals(2, diff.revision());
        assertEquals(NOON.plusSeconds(2), diff.takenAt());
    }

    @Test
    void aTitleThatStayedAndBlanksAreNoEdit() {
        var diff = VersionDiff.of(version(1, "Tin", "Một.\n\nHai."), version(2, "Tin", "Một.\n \n\n\nHai.\n"));
        assertEquals(List.of(), diff.title());
        assertEquals(List.of(), diff.paragraphs());
    }

    @Test
    void versionsAreComparedWithTheOneBeforeTheLatestFirst() {
        var edits = VersionDiff.all(List.of(version(1, "a", "x"), version(2, "b", "x"), version(4, "c", "x")));
        assertEquals(List.of(4, 2), edits.stream().map(VersionDiff::revision).toList());
        assertEquals(List.of(), VersionDiff.all(List.of(version(1, "a", "x"))));
        assertEquals(List.of(), VersionDiff.all(List.of()));
    }

    @Test
    void whatIsNotElidedGivesBothTextsBack() {
        var random = new Random(7);
        int compared = 0;
        for (int round = 0; round < 200; round++) {
            String before = words(random, 12);
            String after = words(random, 12);
            var diff = VersionDiff.of(version(1, before, ""), version(2, after, ""));
            if (!before.equals(after)) {
                assertEquals(before, joined(diff, Fate.GONE));
                assertEquals(after, joined(diff, Fate.NEW));
                compared++;
            }
        }
        assertTrue(compared > 150, "compared " + compared);
    }

    private static String words(Random random, int most) {
        return IntStream.rangeClosed(0, random.nextInt(most))
                .mapToObj(i -> List.of("mưa", "lũ", "ở", "Quy", "Nhơn,").get(random.nextInt(5)))
                .collect(Collectors.joining(" "));
    }

    private static String joined(VersionDiff diff, Fate side) {
        return diff.title().stream()
                .filter(part -> part.fate() == Fate.KEPT || part.fate() == side)
                .map(Part::text)
                .collect(Collectors.joining());
    }

    @Test
    void aPageThatWasReplacedAltogetherTakesNoTime() {
        String before = numbers("a", 60_000);
        String after = numbers("b", 60_000);
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            var diff = VersionDiff.of(version(1, "x", before), version(2, "x", after));
            assertTrue(diff.paragraphs().getFirst().parts().getFirst().text().length() < 5_000);
            var lines = VersionDiff.of(
                    version(1, "x", before.replace(" ", "\n\n")), version(2, "x", after.replace(" ", "\n\n")));
            assertEquals(1, lines.paragraphs().size());
        });
    }

    private static String numbers(String letter, int many) {
        return IntStream.range(0, many).mapToObj(i -> letter + i).collect(Collectors.joining(" "));
    }
}
