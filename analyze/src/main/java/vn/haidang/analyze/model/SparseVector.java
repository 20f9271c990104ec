package vn.haidang.analyze.model;

import java.util.SortedMap;
import java.util.stream.IntStream;

/** A vector of which most entries are zero. */
public final class SparseVector {

    private final int[] indices;
    private final float[] values;

    private SparseVector(int[] indices, float[] values) {
        this.indices = indices;
        this.values = values;
    }

    /** The vector with these entries. */
    static SparseVector of(SortedMap<Integer, Float> entries) {
        var indices = new int[entries.size()];
        var values = new float[entries.size()];
        int at = 0;
        for (var entry : entries.entrySet()) {
            indices[at] = entry.getKey();
            values[at++] = entry.getValue();
        }
        return new SparseVector(indices, values);
    }

    /** The vector with all of these entries, at 0 and on. */
    public static SparseVector dense(float[] values) {
        return new SparseVector(IntStream.range(0, values.length).toArray(), values.clone());
    }

    /** Number of entries that are not zero. */
    public int size() {
        return indices.length;
    }

    /** Index of the i-th entry; they ascend. */
    public int index(int i) {
        return indices[i];
    }

    /** Value of the i-th entry. */
    public float value(int i) {
        return values[i];
    }
}
