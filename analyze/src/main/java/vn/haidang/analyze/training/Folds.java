package vn.haidang.analyze.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import vn.haidang.analyze.text.Token;
import vn.haidang.analyze.text.TokenizedText;

/** Parts of about equal size in which texts that copy one another stay together. */
final class Folds {

    /** Share of the shorter text's runs of three words that makes two texts one matter. */
    private static final double COPY = 0.25;

    private static final int RUN = 3;

    private final int[] parent;

    private Folds(int size) {
        parent = IntStream.range(0, size).toArray();
    }

    /** For each text the number of its part. */
    static int[] of(List<String> texts, int parts) {
        var folds = new Folds(texts.size());
        folds.join(texts.stream().map(Folds::runs).toList());
        Map<Integer, Integer> partOf = new HashMap<>();
        return IntStream.range(0, texts.size())
                .map(text -> partOf.computeIfAbsent(folds.root(text), root -> partOf.size() % parts))
                .toArray();
    }

    private void join(List<Set<String>> texts) {
        Map<String, List<Integer>> users = new HashMap<>();
        for (int text = 0; text < texts.size(); text++) {
            Map<Integer, Integer> shared = new HashMap<>();
            for (String run : texts.get(text)) {
                var before = users.computeIfAbsent(run, any -> new ArrayList<>());
                before.forEach(other -> shared.merge(other, 1, Integer::sum));
                before.add(text);
            }
            int own = text;
            int size = texts.get(text).size();
            shared.forEach((other, count) -> {
                if (count >= COPY * Math.min(size, texts.get(other).size())) {
                    parent[root(own)] = root(other);
                }
            });
        }
    }

    private int root(int text) {
        int at = text;
        while (parent[at] != at) {
            at = parent[at];
        }
        return at;
    }

    private static Set<String> runs(String text) {
        List<String> words =
                TokenizedText.of(text).tokens().stream().map(Token::match).toList();
        Set<String> runs = new HashSet<>();
        if (words.size() < RUN) {
            runs.add(String.join(" ", words));
        }
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + RUN)));
        }
        return runs;
    }
}
