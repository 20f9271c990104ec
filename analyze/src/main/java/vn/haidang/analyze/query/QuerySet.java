package vn.haidang.analyze.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.haidang.analyze.query.Query.Words;
import vn.haidang.analyze.text.ArticleText;
import vn.haidang.analyze.text.PhraseIndex;
import vn.haidang.analyze.text.TokenizedText;

/** Many queries, matched together: one pass finds their words, then only queries with a word in the text are judged. */
public final class QuerySet<T> {

    private final List<Entry<T>> entries;
    private final PhraseIndex<Leaf> leaves;

    /** Queries that the empty text matches ("NOT x"): no word leads to them. */
    private final BitSet always;

    private QuerySet(List<Entry<T>> entries, PhraseIndex<Leaf> leaves, BitSet always) {
        this.entries = entries;
        this.leaves = leaves;
        this.always = always;
    }

    /** Compiles queries; matches come in the order of this map. */
    public static <T> QuerySet<T> of(Map<T, Query> queries) {
        List<Entry<T>> entries = new ArrayList<>();
        queries.forEach((key, query) -> entries.add(new Entry<>(key, query)));
        Map<Words, BitSet> users = new LinkedHashMap<>();
        var always = new BitSet();
        for (int i = 0; i < entries.size(); i++) {
            Query query = entries.get(i).query();
            int user = i;
            Evaluation.words(query)
                    .forEach(words ->
                            users.computeIfAbsent(words, key -> new BitSet()).set(user));
            always.set(i, Evaluation.matches(query, Map.of()));
        }
        return new QuerySet<>(entries, index(users), always);
    }

    private static PhraseIndex<Leaf> index(Map<Words, BitSet> users) {
        PhraseIndex.Builder<Leaf> index = PhraseIndex.builder();
        users.forEach((words, queries) -> {
            String phrase = String.join(" ", words.words());
            var leaf = new Leaf(words, queries);
            if (words.exact()) {
                index.exact(phrase, leaf);
            } else {
                index.folded(phrase, leaf);
            }
        });
        return index.build();
    }

    /** The queries that the article as a whole matches; a phrase never runs from one field into the next. */
    public List<QueryMatch<T>> match(ArticleText article) {
        return match(article.fields());
    }

    /** The queries that one text matches. */
    public List<QueryMatch<T>> match(TokenizedText text) {
        return match(List.of(text));
    }

    private List<QueryMatch<T>> match(List<TokenizedText> fields) {
        Map<Words, String> found = new HashMap<>();
        var candidates = BitSet.valueOf(always.toLongArray());
        for (TokenizedText field : fields) {
            leaves.find(field).forEach(hit -> {
                candidates.or(hit.value().queries());
                found.putIfAbsent(hit.value().words(), field.quote(hit.from(), hit.to()));
            });
        }
        List<QueryMatch<T>> matches = new ArrayList<>();
        candidates.stream().mapToObj(entries::get).forEach(entry -> {
            if (Evaluation.matches(entry.query(), found)) {
                matches.add(new QueryMatch<>(entry.key(), Evaluation.quotes(entry.query(), found)));
            }
        });
        return matches;
    }

    private record Entry<T>(T key, Query query) {}

    /** A word or phrase and the numbers of the queries that hold it. */
    private record Leaf(Words words, BitSet queries) {}
}
