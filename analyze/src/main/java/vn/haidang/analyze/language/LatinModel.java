package vn.haidang.analyze.language;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A linear model over {@link CharacterNgrams} that tells languages written in Latin letters apart. */
final class LatinModel {

    private static final String WEIGHTS = "latin-languages.model.gz";

    private final List<String> languages;
    private final byte[] weights;
    private final float scale;

    /**
     * @param weights one for each bucket and language, the languages of a bucket side by side
     * @param scale what one unit of weight adds to the log-odds
     */
    LatinModel(List<String> languages, byte[] weights, float scale) {
        if (weights.length != languages.size() * CharacterNgrams.BUCKETS) {
            throw new IllegalArgumentException(
                    "got " + weights.length + " weights, expected " + languages.size() * CharacterNgrams.BUCKETS);
        }
        this.languages = List.copyOf(languages);
        this.weights = weights.clone();
        this.scale = scale;
    }

    /** The model that is part of the program. */
    static LatinModel load() {
        try (var file = Objects.requireNonNull(LatinModel.class.getResourceAsStream(WEIGHTS), WEIGHTS);
                var data = new DataInputStream(new BufferedInputStream(new GZIPInputStream(file)))) {
            var languages = List.of(data.readUTF().split(" ", -1));
            float scale = data.readFloat();
            return new LatinModel(languages, data.readAllBytes(), scale);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(OutputStream out) throws IOException {
        try (var data = new DataOutputStream(new GZIPOutputStream(out))) {
            data.writeUTF(String.join(" ", languages));
            data.writeFloat(scale);
            data.write(weights);
        }
    }

    /** The most likely language of a text in NFC. */
    Guess guess(String text) {
        int count = languages.size();
        int[] sums = new int[count];
        CharacterNgrams.each(text, bucket -> {
            int row = bucket * count;
            for (int i = 0; i < count; i++) {
                sums[i] += weights[row + i];
            }
        });
        int best = 0;
        for (int i = 1; i < count; i++) {
            best = sums[i] > sums[best] ? i : best;
        }
        int second = best == 0 ? 1 : 0;
        for (int i = 0; i < count; i++) {
            second = i != best && sums[i] > sums[second] ? i : second;
        }
        return new Guess(languages.get(best), scale * (sums[best] - sums[second]));
    }

    /**
     * @param language ISO 639-1 or {@code und}, one of those the model knows
     * @param lead log-odds to the next likely language; grows with the length of the text
     */
    record Guess(String language, double lead) {}
}
