package vn.haidang.analyze.story;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Copies with the edits that newsrooms make, found among originals; 64-bit SimHash at distance 3 beside it. */
class NearCopyTest {

    private static final int ORIGINALS = 400;
    private static final int DISTANCE = 3;

    private final Random random = new Random(11);
    private final FingerprintReader reader = new FingerprintReader(TermWeights.of(Articles.VOCABULARY));
    private final CandidateIndex index = new CandidateIndex();

    @Test
    void editedCopiesAreFound() {
        var texts = RealItems.press(ORIGINALS);
        List<Fingerprint> originals = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            originals.add(fingerprint("bao-" + i, 0, texts.get(i)));
        }
        originals.forEach(index::put);
        int found = 0;
        int wrong = 0;
        int bySimHash = 0;
        int all = 0;
        for (var edit : edits(texts).entrySet()) {
            int here = 0;
            int hereSimHash = 0;
            for (int i = 0; i < texts.size(); i++) {
                var copy = fingerprint("chep-" + i, 1, edit.getValue().apply(texts.get(i)));
                for (Fingerprint near : index.near(copy)) {
                    if (Matching.link(near, copy).isCopy()) {
                        // Two originals may be copies of each other; to find the other one as well is right.
                        boolean right = near.equals(originals.get(i))
                                || near.shingles().containment(originals.get(i).shingles()) >= Link.COPY;
                        here += near.equals(originals.get(i)) ? 1 : 0;
                        wrong += right ? 0 : 1;
                    }
                }
                hereSimHash += distance(originals.get(i), copy) <= DISTANCE ? 1 : 0;
            }
            System.out.printf(
                    Locale.ROOT,
                    "%-26s recall %.3f, SimHash <= 3 %.3f%n",
                    edit.getKey(),
                    (double) here / texts.size(),
                    (double) hereSimHash / texts.size());
            found += here;
            bySimHash += hereSimHash;
            all += texts.size();
        }
        double precision = (double) found / (found + wrong);
        System.out.printf(
                Locale.ROOT,
                "%d copies: precision %.4f, recall %.3f, SimHash %.3f%n",
                all,
                precision,
                (double) found / all,
                (double) bySimHash / all);
        assertTrue(precision >= 0.98, "precision got " + precision + ", expected 0.98 or more");
        assertTrue(found >= 3 * bySimHash, "found " + found + ", SimHash " + bySimHash + ", expected three times that");
    }

    private Map<String, UnaryOperator<String>> edits(List<String> texts) {
        var vocabulary = Arrays.stream(String.join(" ", texts.subList(0, 50)).split("\\s+", -1))
                .toList();
        Map<String, UnaryOperator<String>> edits = new LinkedHashMap<>();
        edits.put("2 % words changed", text -> changed(text, 0.02, vocabulary));
        edits.put("5 % words changed", text -> changed(text, 0.05, vocabulary));
        edits.put("10 % words changed", text -> changed(text, 0.10, vocabulary));
        edits.put("first 70 % kept", text -> text.substring(0, text.length() * 7 / 10));
        edits.put("first 50 % kept", text -> text.substring(0, text.length() / 2));
        edits.put("first 30 % kept", text -> text.substring(0, text.length() * 3 / 10));
        edits.put("15 % boilerplate added", text -> text + boilerplate(text, 0.15, vocabulary));
        edits.put("40 % boilerplate added", text -> text + boilerplate(text, 0.40, vocabulary));
        edits.put("sentences reordered", this::reordered);
        edits.put("half kept and 5 % changed", text -> changed(text.substring(0, text.length() / 2), 0.05, vocabulary));
        return edits;
    }

    private String changed(String text, double share, List<String> vocabulary) {
        return Arrays.stream(text.split(" ", -1))
                .map(word -> random.nextDouble() < share ? vocabulary.get(random.nextInt(vocabulary.size())) : word)
                .collect(Collectors.joining(" "));
    }

    private String boilerplate(String text, double share, List<String> vocabulary) {
        int words = (int) (share * text.split(" ", -1).length);
        return " "
                + random.ints(words, 0, vocabulary.size())
                        .mapToObj(vocabulary::get)
                        .collect(Collectors.joining(" "));
    }

    private String reordered(String text) {
        List<String> sentences = new ArrayList<>(List.of(text.split("(?<=[.!?])\\s+", -1)));
        Collections.shuffle(sentences, random);
        return String.join(" ", sentences);
    }

    private Fingerprint fingerprint(String outlet, double hours, String text) {
        int end = Math.max(1, text.indexOf('\n'));
        return reader.read(Articles.article(outlet, "vi", hours, text.substring(0, end), "", text.substring(end)));
    }

    private static int distance(Fingerprint a, Fingerprint b) {
        return Long.bitCount(simHash(a.shingles()) ^ simHash(b.shingles()));
    }

    private static long simHash(Shingles shingles) {
        var spread = new Random();
        var elements = ElementHashProvider.ofFunction(
                i -> {
                    spread.setSeed(shingles.hashes().get(i));
                    return spread.nextLong();
                },
                shingles.size());
        return ByteBuffer.wrap(SimilarityHashing.fastSimHash(64).createHasher().compute(elements))
                .getLong();
    }
}
