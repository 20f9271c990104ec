package vn.haidang.analyze.story;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import vn.haidang.analyze.text.Token;

/** The runs of three words of a text, as sorted 32-bit hashes; what two texts share of them is copied. */
public final class Shingles {

    private static final int WORDS = 3;

    /** Words that are looked at; a news article has some 500. */
    private static final int MAX_WORDS = 1_500;

    private final int[] hashes;

    private Shingles(int[] sorted) {
        this.hashes = sorted;
    }

    static Shingles of(List<Token> tokens) {
        int count = Math.min(tokens.size(), MAX_WORDS) - WORDS + 1;
        return new Shingles(IntStream.range(0, Math.max(0, count))
                .map(at -> hash(tokens, at))
                .sorted()
                .distinct()
                .toArray());
    }

    private static int hash(List<Token> tokens, int at) {
        int hash = 17;
        for (int i = at; i < at + WORDS; i++) {
            hash = (hash ^ tokens.get(i).match().hashCode()) * 0x9E3779B1;
            hash ^= hash >>> 15;
        }
        return hash;
    }

    int size() {
        return hashes.length;
    }

    int hash(int index) {
        return hashes[index];
    }

    /** How much of the shorter text stands in the longer one, from 0 to 1; 0 when the shorter has fewer than eight runs. */
    double containment(Shingles other) {
        int shorter = Math.min(size(), other.size());
        return shorter < 8 ? 0 : (double) shared(other) / shorter;
    }

    private int shared(Shingles other) {
        int i = 0;
        int j = 0;
        int shared = 0;
        while (i < hashes.length && j < other.hashes.length) {
            int order = Integer.compare(hashes[i], other.hashes[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    @JsonValue
    String encoded() {
        var bytes = ByteBuffer.allocate(Integer.BYTES * hashes.length);
        bytes.asIntBuffer().put(hashes);
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Shingles decoded(String base64) {
        var ints = ByteBuffer.wrap(Base64.getDecoder().decode(base64)).asIntBuffer();
        var hashes = new int[ints.remaining()];
        ints.get(hashes);
        return new Shingles(hashes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shingles shingles && Arrays.equals(hashes, shingles.hashes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hashes);
    }
}
