package vn.haidang.dashboards.archive;

import co.elastic.clients.elasticsearch._types.query_dsl.Intervals;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import vn.haidang.analyze.query.Query.Local;
import vn.haidang.analyze.query.Query.Near;
import vn.haidang.analyze.query.Query.Sentence;
import vn.haidang.analyze.query.Query.Words;

/**
 * Where NEAR and SENTENCE hold in one text, as interval rules.
 *
 * <p>Elasticsearch keeps only the shortest of intervals that lie in one another, so "b" hides "b c" where both are
 * alternatives. NEAR counts the words between, which a hidden interval would spoil; its alternatives are therefore
 * paired one by one. SENTENCE asks only what a sentence contains, and what hides is contained as well.
 */
record Places(Text text) {

    /** Words of which the first must stand before the second. */
    private record Pair(Words first, Words second) {}

    Query near(Near near) {
        return query(pairs(near).toList());
    }

    /** The sentences, narrowed to those that contain the first part, of these to those that contain the next. */
    Query sentence(Sentence sentence) {
        var found = sentences();
        for (var part : new LinkedHashSet<>(sentence.parts())) {
            found = containing(
                    found, anyOf(part.stream().distinct().flatMap(this::local).toList()));
        }
        return query(List.of(found));
    }

    private Query query(List<Intervals> alternatives) {
        return Query.of(query ->
                query.intervals(intervals -> intervals.field(text.exact()).anyOf(any -> any.intervals(alternatives))));
    }

    private Stream<Intervals> local(Local local) {
        return switch (local) {
            case Words words -> Stream.of(words(words));
            case Near near -> pairs(near);
        };
    }

    private Stream<Intervals> pairs(Near near) {
        return near.left().stream()
                .flatMap(left ->
                        near.right().stream().flatMap(right -> Stream.of(new Pair(left, right), new Pair(right, left))))
                .distinct()
                .map(pair -> inOrder(pair, near.between()));
    }

    /** Elasticsearch would take two equal rules for one that repeats, and lets repetitions overlap; so one is narrowed. */
    private Intervals inOrder(Pair pair, int between) {
        var next = words(pair.second());
        var apart = pair.first().equals(pair.second()) ? within(sentences(), next) : next;
        return Intervals.of(rule -> rule.allOf(all ->
                all.intervals(List.of(words(pair.first()), apart)).ordered(true).maxGaps(between)));
    }

    private Intervals words(Words words) {
        return match(text.field(words), String.join(" ", words.forms()), 0);
    }

    private Intervals sentences() {
        return match(text.exact(), Texts.START + " " + Texts.END, -1);
    }

    private static Intervals match(String field, String words, int gaps) {
        return Intervals.of(rule -> rule.match(
                match -> match.query(words).useField(field).ordered(true).maxGaps(gaps)));
    }

    private static Intervals containing(Intervals outer, Intervals inner) {
        return Intervals.of(rule -> rule.anyOf(any -> any.intervals(outer).filter(filter -> filter.containing(inner))));
    }

    private static Intervals within(Intervals outer, Intervals inner) {
        return Intervals.of(
                rule -> rule.anyOf(any -> any.intervals(inner).filter(filter -> filter.containedBy(outer))));
    }

    private static Intervals anyOf(Collection<Intervals> alternatives) {
        return Intervals.of(rule -> rule.anyOf(any -> any.intervals(List.copyOf(alternatives))));
    }
}
