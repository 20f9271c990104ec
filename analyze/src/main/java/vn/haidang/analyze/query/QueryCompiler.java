package vn.haidang.analyze.query;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.haidang.analyze.query.Query.Words;
import vn.haidang.analyze.text.PhraseIndex;

/** Makes conditions of queries that share their words. */
final class QueryCompiler {

    private final Map<Words, Leaf> leaves = new LinkedHashMap<>();

    Condition compile(Query query) {
        return switch (query) {
            case Query.Local local -> new Condition.Occurs(spot(local));
            case Query.Sentence sentence -> sentence(sentence);
            case Query.Title title -> new Condition.InTitle(compile(title.query()));
            case Query.Value value -> new Condition.HasValue(value.field(), value.value());
            case Query.And and -> new Condition.All(all(and.parts()));
            case Query.Or or -> new Condition.Any(all(or.parts()));
            case Query.Not not -> new Condition.Absent(compile(not.part()));
        };
    }

    private List<Condition> all(List<Query> parts) {
        return parts.stream().map(this::compile).toList();
    }

    private Condition sentence(Query.Sentence sentence) {
        List<Spot> spots = sentence.parts().stream().map(this::anyOf).toList();
        return new Condition.InOneSentence(spots.getFirst(), spots.subList(1, spots.size()));
    }

    private Spot anyOf(Collection<? extends Query.Local> alternatives) {
        List<Spot> spots = alternatives.stream().map(this::spot).toList();
        return spots.size() == 1 ? spots.getFirst() : new Spot.AnyOf(spots);
    }

    private Spot spot(Query.Local local) {
        return switch (local) {
            case Words words -> new Spot.Found(leaves.computeIfAbsent(words, Leaf::new));
            case Query.Near near -> new Spot.Pair(anyOf(near.left()), anyOf(near.right()), near.between());
        };
    }

    /** All words and phrases of what was compiled. */
    PhraseIndex<Leaf> index() {
        PhraseIndex.Builder<Leaf> index = PhraseIndex.builder();
        leaves.forEach((words, leaf) -> {
            String phrase = String.join(" ", words.forms());
            if (words.exact()) {
                index.exact(phrase, leaf);
            } else {
                index.folded(phrase, leaf);
            }
        });
        return index.build();
    }
}
