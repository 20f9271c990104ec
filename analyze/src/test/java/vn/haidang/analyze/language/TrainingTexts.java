package vn.haidang.analyze.language;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** An endless supply of short texts in one language. */
interface TrainingTexts {

    /** Gives rarer words more room than they have in running text, as each of them must be learnt too. */
    int FLATTENING = 20;

    String next(Random random);

    /** Words drawn by their rank in a list (most frequent first), as Zipf's law has it: the model sees no order. */
    static TrainingTexts ofRanked(List<String> words) {
        double[] cumulated = new double[words.size()];
        double sum = 0;
        for (int i = 0; i < cumulated.length; i++) {
            sum += 1.0 / (i + FLATTENING);
            cumulated[i] = sum;
        }
        double total = sum;
        return random -> {
            var text = new StringBuilder();
            for (int left = length(random); left > 0; left--) {
                int at = Arrays.binarySearch(cumulated, random.nextDouble() * total);
                text.append(words.get(Math.min(at < 0 ? -at - 1 : at, cumulated.length - 1)))
                        .append(' ');
            }
            return text.toString();
        };
    }

    /** Passages of running text. */
    static TrainingTexts ofPassages(List<String> texts) {
        List<String[]> split =
                texts.stream().map(text -> text.trim().split("\\s+", -1)).toList();
        return random -> {
            String[] words = split.get(random.nextInt(split.size()));
            int length = Math.min(words.length, length(random));
            int from = random.nextInt(words.length - length + 1);
            return String.join(" ", List.of(words).subList(from, from + length));
        };
    }

    /** One of two supplies, the other one with the given probability. */
    default TrainingTexts or(TrainingTexts other, double probability) {
        return random -> random.nextDouble() < probability ? other.next(random) : next(random);
    }

    /** Words between 2 and 25, short texts more often. */
    private static int length(Random random) {
        return 2 + (int) (23 * random.nextDouble() * random.nextDouble());
    }
}
