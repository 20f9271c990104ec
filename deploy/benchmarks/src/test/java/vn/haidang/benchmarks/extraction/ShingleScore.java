package vn.haidang.benchmarks.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How much of a text was found, by shingles of four tokens: the metric of scrapinghub/article-extraction-benchmark.
 *
 * <p>Counts are shares of their sum, so that long texts weigh no more than short ones.
 *
 * @param truePositive shingles of both texts, with repetition
 * @param falsePositive shingles of the found text only
 * @param falseNegative shingles of the right text only
 */
record ShingleScore(double truePositive, double falsePositive, double falseNegative) {

    /** Tokens are words; where words are not set apart by blanks, characters. */
    enum Token {
        WORD("\\w+"),
        CHARACTER("\\w");

        private final Pattern pattern;

        Token(String pattern) {
            this.pattern = Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS);
        }
    }

    private static final int LENGTH = 4;

    static ShingleScore of(String right, String found, Token token) {
        Map<List<String>, Integer> expected = shingles(right, token);
        Map<List<String>, Integer> got = shingles(found, token);
        double both = expected.entrySet().stream()
                .mapToInt(shingle -> Math.min(shingle.getValue(), got.getOrDefault(shingle.getKey(), 0)))
                .sum();
        double foundOnly = count(got) - both;
        double rightOnly = count(expected) - both;
        double sum = Math.max(1, both + foundOnly + rightOnly);
        return new ShingleScore(both / sum, foundOnly / sum, rightOnly / sum);
    }

    boolean isEmptyAnswer() {
        return truePositive + falsePositive == 0;
    }

    double precision() {
        return share(falsePositive);
    }

    double recall() {
        return share(falseNegative);
    }

    double f1() {
        return isEmptyAnswer() ? 0 : truePositive * 2 / (2 * truePositive + falsePositive + falseNegative);
    }

    private double share(double wrong) {
        if (falsePositive == 0 && falseNegative == 0) {
            return 1;
        }
        return truePositive == 0 ? 0 : truePositive / (truePositive + wrong);
    }

    private static int count(Map<List<String>, Integer> shingles) {
        return shingles.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<List<String>, Integer> shingles(String text, Token token) {
        List<String> tokens =
                token.pattern.matcher(text).results().map(MatchResult::group).toList();
        Map<List<String>, Integer> shingles = new HashMap<>();
        if (tokens.isEmpty()) {
            return shingles;
        }
        for (int start = 0; start < Math.max(1, tokens.size() - LENGTH + 1); start++) {
            shingles.merge(tokens.subList(start, Math.min(tokens.size(), start + LENGTH)), 1, Integer::sum);
        }
        return shingles;
    }
}
