package vn.haidang.analyze.story;

import com.dynatrace.hash4j.hashing.Hashing;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.stream.IntStream;

/** A set of 32-bit hashes, sorted; as JSON their bytes in Base64. */
public final class Hashes {

    private final int[] sorted;

    private Hashes(int[] sorted) {
        this.sorted = sorted;
    }

    static Hashes of(IntStream hashes) {
        return new Hashes(hashes.sorted().distinct().toArray());
    }

    static Hashes of(Collection<String> words) {
        return of(words.stream().mapToInt(Hashes::of));
    }

    /** Hash of a word; two words of a language's vocabulary have the same with a chance of 1 in 4 thousand million. */
    static int of(String word) {
        return Hashing.murmur3_32().hashCharsToInt(word);
    }

    int size() {
        return sorted.length;
    }

    int get(int index) {
        return sorted[index];
    }

    IntStream stream() {
        return Arrays.stream(sorted);
    }

    /** How many the two have in common. */
    int shared(Hashes other) {
        int i = 0;
        int j = 0;
        int shared = 0;
        while (i < sorted.length && j < other.sorted.length) {
            int order = Integer.compare(sorted[i], other.sorted[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    @JsonValue
    String encoded() {
        var bytes = ByteBuffer.allocate(Integer.BYTES * sorted.length);
        bytes.asIntBuffer().put(sorted);
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Hashes decoded(String base64) {
        var ints = ByteBuffer.wrap(Base64.getDecoder().decode(base64)).asIntBuffer();
        var hashes = new int[ints.remaining()];
        ints.get(hashes);
        return new Hashes(hashes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hashes hashes && Arrays.equals(sorted, hashes.sorted);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sorted);
    }
}
