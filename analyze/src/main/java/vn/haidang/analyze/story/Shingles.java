package vn.haidang.analyze.story;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.stream.IntStream;
import vn.haidang.analyze.text.Token;

/** The runs of three words of a text; what two texts share of them is copied. */
public record Shingles(@JsonValue Hashes hashes) {

    private static final int WORDS = 3;

    /** Words that are looked at; a news article has some 500. */
    private static final int MAX_WORDS = 1_500;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Shingles {}

    static Shingles of(List<Token> tokens) {
        int count = Math.min(tokens.size(), MAX_WORDS) - WORDS + 1;
        return new Shingles(Hashes.of(IntStream.range(0, Math.max(0, count)).map(at -> hash(tokens, at))));
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
        return hashes.size();
    }

    /** How much of the shorter text stands in the longer one, from 0 to 1; 0 when the shorter has fewer than eight runs. */
    double containment(Shingles other) {
        int shorter = Math.min(size(), other.size());
        return shorter < 8 ? 0 : (double) hashes.shared(other.hashes) / shorter;
    }
}
