package vn.haidang.analyze.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.haidang.analyze.text.ArticleText;
import vn.haidang.analyze.text.PhraseIndex;
import vn.haidang.analyze.text.PhraseIndex.Hit;
import vn.haidang.analyze.text.TokenizedText;

/**
 * Many queries, matched together: one pass finds their words, then only queries with a word in the text are judged.
 *
 * <p>Safe for use by many threads.
 */
public final class QuerySet<T> {

    private static final TokenizedText EMPTY = TokenizedText.of("");

    private final List<Entry<T>> entries;
    private final PhraseIndex<Leaf> leaves;

    /** Queries that may hold without any of their words ("NOT x", "lang:vi"): no word leads to them. */
    private final BitSet always;

    private QuerySet(List<Entry<T>> entries, PhraseIndex<Leaf> leaves, BitSet always) {
        this.entries = entries;
        this.leaves = leaves;
        this.always = always;
    }

    /** Compiles queries; matches come in the order of this map. */
    public static <T> QuerySet<T> of(Map<T, Query> queries) {
        var compiler = new QueryCompiler();
        List<Entry<T>> entries = new ArrayList<>();
        queries.forEach((key, query) -> entries.add(new Entry<>(key, compiler.compile(query))));
        var always = new BitSet();
        for (int i = 0; i < entries.size(); i++) {
            anchor(i, entries.get(i).condition().anchor().leaves(), always);
        }
        return new QuerySet<>(entries, compiler.index(), always);
    }

    private static void anchor(int number, @Nullable List<Leaf> anchors, BitSet always) {
        if (anchors == null) {
            always.set(number);
        } else {
            anchors.forEach(leaf -> leaf.anchored().set(number));
        }
    }

    /** The queries that a document matches. */
    public List<QueryMatch<T>> match(QueryDocument document) {
        return holding(
                document,
                (entry, finds) -> Stream.of(new QueryMatch<>(
                        entry.key(), entry.condition().quotes(finds).distinct().toList())));
    }

    /** Where the words stand by which a document matches any of the queries, each place once, in the order of the text. */
    public List<QueryPlace> places(QueryDocument document) {
        return holding(document, (entry, finds) -> entry.condition().words(finds)).stream()
                .map(Span::place)
                .distinct()
                .sorted(QueryPlace.IN_TEXT)
                .toList();
    }

    private <R> List<R> holding(QueryDocument document, BiFunction<Entry<T>, Finds, Stream<R>> results) {
        var candidates = BitSet.valueOf(always.toLongArray());
        var finds = new Finds(document, find(document.text().fields(), candidates), Integer.MAX_VALUE);
        return candidates.stream()
                .mapToObj(entries::get)
                .filter(entry -> entry.condition().holds(finds))
                .flatMap(entry -> results.apply(entry, finds))
                .toList();
    }

    /** The queries that the texts of an article match before its fields have values. */
    public List<QueryMatch<T>> match(ArticleText article) {
        return match(new QueryDocument(article, Map.of()));
    }

    /** The queries that one text matches which is no title and has no field values. */
    public List<QueryMatch<T>> match(TokenizedText text) {
        return match(new ArticleText(EMPTY, EMPTY, text));
    }

    private Map<Leaf, List<Span>> find(List<TokenizedText> fields, BitSet candidates) {
        Map<Leaf, List<Span>> spans = new HashMap<>();
        for (int field = 0; field < fields.size(); field++) {
            TokenizedText text = fields.get(field);
            for (Hit<Leaf> hit : leaves.find(text)) {
                if (text.token(hit.from()).sentence()
                        == text.token(hit.to() - 1).sentence()) {
                    candidates.or(hit.value().anchored());
                    spans.computeIfAbsent(hit.value(), leaf -> new ArrayList<>())
                            .add(new Span(text, field, hit.from(), hit.to()));
                }
            }
        }
        return spans;
    }

    private record Entry<T>(T key, Condition condition) {}
}
