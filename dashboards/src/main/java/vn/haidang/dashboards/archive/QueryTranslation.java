package vn.haidang.dashboards.archive;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.haidang.analyze.query.Query.And;
import vn.haidang.analyze.query.Query.Local;
import vn.haidang.analyze.query.Query.Near;
import vn.haidang.analyze.query.Query.Not;
import vn.haidang.analyze.query.Query.Or;
import vn.haidang.analyze.query.Query.Phrase;
import vn.haidang.analyze.query.Query.Sentence;
import vn.haidang.analyze.query.Query.Term;
import vn.haidang.analyze.query.Query.Title;
import vn.haidang.analyze.query.Query.Value;
import vn.haidang.analyze.query.Query.Words;

/**
 * The query language in Elasticsearch's terms; it finds what a {@link vn.haidang.analyze.query.QuerySet} matches.
 *
 * <p>Words score by the text they stand in; NEAR and SENTENCE only filter and score as their words do; values of fields
 * do not score.
 *
 * @param texts in which words are looked for
 */
record QueryTranslation(List<Text> texts) {

    /** Over whole articles. */
    static final QueryTranslation ARTICLE = new QueryTranslation(List.of(Text.values()));

    private static final QueryTranslation TITLE = new QueryTranslation(List.of(Text.TITLE));

    Query translate(vn.haidang.analyze.query.Query query) {
        return switch (query) {
            case Words words -> words(words);
            case Near near -> places(text -> new Places(text).near(near), wordsOf(near));
            case Sentence sentence ->
                places(
                        text -> new Places(text).sentence(sentence),
                        sentence.parts().stream().flatMap(List::stream).flatMap(QueryTranslation::wordsOf));
            case Title title -> TITLE.translate(title.query());
            case Value value -> value(value);
            case And and -> and(and);
            case Or or -> bool(any -> any.should(all(or.parts())));
            case Not not -> bool(none -> none.mustNot(translate(not.part())));
        };
    }

    private List<Query> all(List<vn.haidang.analyze.query.Query> parts) {
        return parts.stream().distinct().map(this::translate).toList();
    }

    /** Words that stand together as typed are likelier meant: Vietnamese writes a word as several syllables. */
    private Query and(And and) {
        var typed = and.parts().stream()
                .filter(Term.class::isInstance)
                .map(Term.class::cast)
                .map(Term::word)
                .toList();
        return bool(bool -> {
            bool.must(all(and.parts()));
            return typed.size() > 1 ? bool.should(words(new Phrase(typed))) : bool;
        });
    }

    private Query words(Words words) {
        var fields = texts.stream().map(text -> text.weighted(words)).toList();
        return Query.of(query -> query.multiMatch(match -> match.query(String.join(" ", words.forms()))
                .type(TextQueryType.Phrase)
                .fields(fields)));
    }

    private Query places(Function<Text, Query> places, Stream<Words> words) {
        var found = bool(any -> any.should(texts.stream().map(places).toList()));
        return bool(bool ->
                bool.filter(found).should(words.distinct().map(this::words).toList()));
    }

    private static Stream<Words> wordsOf(Local local) {
        return switch (local) {
            case Words words -> Stream.of(words);
            case Near near -> Stream.concat(near.left().stream(), near.right().stream());
        };
    }

    private static Query value(Value value) {
        return bool(all -> all.filter(Queries.term(Fields.value(value.field()), value.value())));
    }

    private static Query bool(Function<BoolQuery.Builder, BoolQuery.Builder> parts) {
        return parts.apply(new BoolQuery.Builder()).build()._toQuery();
    }
}
