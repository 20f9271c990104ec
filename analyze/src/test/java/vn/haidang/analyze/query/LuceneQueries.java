package vn.haidang.analyze.query;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.TermQuery;
import vn.haidang.analyze.query.Query.Words;

/** The query language in Lucene's terms, over fields that hold {@link IndexForm}. */
final class LuceneQueries {

    static final String TITLE = "title";
    static final String TEXT = "text";
    static final String EXACT = ".exact";
    static final String FOLDED = ".folded";

    private final String text;

    private LuceneQueries(String text) {
        this.text = text;
    }

    static org.apache.lucene.search.Query of(Query query) {
        return new LuceneQueries(TEXT).translate(query);
    }

    private org.apache.lucene.search.Query translate(Query query) {
        return switch (query) {
            case Words words -> words(words);
            case Query.Near near -> new IntervalQuery(text + EXACT, near(near));
            case Query.Sentence sentence -> new IntervalQuery(text + EXACT, sentence(sentence));
            case Query.Title title -> new LuceneQueries(TITLE).translate(title.query());
            case Query.Value value -> new TermQuery(new Term(value.field().code(), value.value()));
            case Query.And and -> bool(and.parts(), Occur.MUST);
            case Query.Or or -> bool(or.parts(), Occur.SHOULD);
            case Query.Not not ->
                new BooleanQuery.Builder()
                        .add(new MatchAllDocsQuery(), Occur.MUST)
                        .add(translate(not.part()), Occur.MUST_NOT)
                        .build();
        };
    }

    private org.apache.lucene.search.Query bool(List<Query> parts, Occur occur) {
        var all = new BooleanQuery.Builder();
        parts.forEach(part -> all.add(translate(part), occur));
        return all.build();
    }

    private org.apache.lucene.search.Query words(Words words) {
        var forms = words.forms();
        return forms.size() == 1
                ? new TermQuery(new Term(field(words), forms.getFirst()))
                : new PhraseQuery(field(words), forms.toArray(String[]::new));
    }

    private String field(Words words) {
        return text + (words.exact() ? EXACT : FOLDED);
    }

    /** Ordered sources never overlap, unordered ones may. */
    private IntervalsSource near(Query.Near near) {
        return any(near.left().stream()
                .flatMap(left -> near.right().stream().flatMap(right -> either(source(left), source(right), near))));
    }

    private static Stream<IntervalsSource> either(IntervalsSource left, IntervalsSource right, Query.Near near) {
        return Stream.of(Intervals.ordered(left, right), Intervals.ordered(right, left))
                .map(pair -> Intervals.maxgaps(near.between(), pair));
    }

    private IntervalsSource sentence(Query.Sentence sentence) {
        var parts = sentence.parts().stream().map(this::any).distinct().toArray(IntervalsSource[]::new);
        return parts.length == 1 ? parts[0] : Intervals.maxgaps(IndexForm.MAX_SENTENCE, Intervals.unordered(parts));
    }

    private IntervalsSource any(Collection<Query.Local> alternatives) {
        return any(alternatives.stream().map(this::source));
    }

    /** Unless told not to, Lucene multiplies alternatives out, and a sentence of three groups becomes too many clauses. */
    private static IntervalsSource any(Stream<IntervalsSource> sources) {
        var each = sources.toList();
        return each.size() == 1 ? each.getFirst() : Intervals.or(false, each);
    }

    private IntervalsSource source(Query.Local local) {
        return switch (local) {
            case Words words ->
                Intervals.fixField(field(words), Intervals.phrase(words.forms().toArray(String[]::new)));
            case Query.Near near -> near(near);
        };
    }
}
