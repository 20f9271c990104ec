package vn.haidang.analyze.story;

import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHashPolicy;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import com.dynatrace.hash4j.util.PackedArray;
import com.dynatrace.hash4j.util.PackedArray.PackedArrayHandler;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Locality-sensitive hashing: texts that share half of their shingles share a band with near certainty.
 *
 * <p>16 bands of 3 rows; half of the pairs with a Jaccard similarity of 0.35 share one.
 */
final class Bands {

    private static final int BANDS = 16;
    private static final int ROWS = 3;
    private static final int BITS = 16;
    private static final PackedArrayHandler COMPONENTS = PackedArray.getHandler(BITS);
    private static final SimilarityHashPolicy POLICY = SimilarityHashing.superMinHash(BANDS * ROWS, BITS);

    private Bands() {}

    /** One key per band; none for a text without shingles. */
    static List<String> of(Shingles shingles) {
        if (shingles.size() == 0) {
            return List.of();
        }
        var elements =
                ElementHashProvider.ofFunction(index -> mixed(shingles.hashes().get(index)), shingles.size());
        byte[] signature = POLICY.createHasher().compute(elements);
        return IntStream.range(0, BANDS)
                .mapToObj(band -> "b" + band + ":" + Long.toHexString(rows(signature, band)))
                .toList();
    }

    private static long rows(byte[] signature, int band) {
        return IntStream.range(band * ROWS, (band + 1) * ROWS)
                .mapToLong(row -> COMPONENTS.get(signature, row))
                .reduce(0, (before, component) -> before << BITS | component);
    }

    /** Spreads 32 bits over 64, as the hasher needs (finalizer of SplitMix64). */
    private static long mixed(int hash) {
        long z = hash * 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
