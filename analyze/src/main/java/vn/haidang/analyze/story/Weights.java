package vn.haidang.analyze.story;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;

/**
 * Words with their weights, for quick products: sorted hashes and whole hundredths, one beside the other in a long; as
 * JSON their bytes in Base64.
 */
public final class Weights {

    private final long[] sorted;
    private final long sum;
    private final long squares;

    private Weights(long[] sorted) {
        this.sorted = sorted;
        this.sum = Arrays.stream(sorted).map(Weights::weight).sum();
        this.squares = product(this);
    }

    /** What weighs nothing is left out. */
    static Weights of(Map<String, Integer> weights) {
        return new Weights(weights.entrySet().stream()
                .filter(word -> word.getValue() > 0)
                .mapToLong(word -> packed(Hashes.of(word.getKey()), word.getValue()))
                .sorted()
                .toArray());
    }

    /** Sum of the products of the weights of what both have. */
    long product(Weights other) {
        long product = 0;
        int j = 0;
        for (long word : sorted) {
            j = other.from(j, hash(word));
            product += (long) weight(word) * other.weightAt(j, hash(word));
        }
        return product;
    }

    /** The weights here of what the other has as well. */
    int[] shared(Weights other) {
        var shared = new int[Math.min(sorted.length, other.sorted.length)];
        int count = 0;
        int j = 0;
        for (long word : sorted) {
            j = other.from(j, hash(word));
            if (other.weightAt(j, hash(word)) > 0) {
                shared[count++] = weight(word);
            }
        }
        return Arrays.copyOf(shared, count);
    }

    /** The same words with other weights, each from its hash and its weight here. */
    Weights map(IntBinaryOperator weight) {
        return new Weights(Arrays.stream(sorted)
                .map(word -> packed(hash(word), weight.applyAsInt(hash(word), weight(word))))
                .toArray());
    }

    IntStream hashes() {
        return Arrays.stream(sorted).mapToInt(Weights::hash);
    }

    long sum() {
        return sum;
    }

    long squares() {
        return squares;
    }

    /** The first place from {@code start} on with this hash or a greater one. */
    private int from(int start, int hash) {
        int at = start;
        while (at < sorted.length && hash(sorted[at]) < hash) {
            at++;
        }
        return at;
    }

    private int weightAt(int at, int hash) {
        return at < sorted.length && hash(sorted[at]) == hash ? weight(sorted[at]) : 0;
    }

    private static long packed(int hash, int weight) {
        return (long) hash << Integer.SIZE | weight;
    }

    private static int hash(long word) {
        return (int) (word >> Integer.SIZE);
    }

    private static int weight(long word) {
        return (int) word;
    }

    @JsonValue
    String encoded() {
        var bytes = ByteBuffer.allocate(Long.BYTES * sorted.length);
        bytes.asLongBuffer().put(sorted);
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Weights decoded(String base64) {
        var longs = ByteBuffer.wrap(Base64.getDecoder().decode(base64)).asLongBuffer();
        var words = new long[longs.remaining()];
        longs.get(words);
        return new Weights(words);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Weights weights && Arrays.equals(sorted, weights.sorted);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sorted);
    }
}
