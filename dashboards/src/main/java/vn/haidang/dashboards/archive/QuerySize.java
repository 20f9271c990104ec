package vn.haidang.dashboards.archive;

import java.util.Collection;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import vn.haidang.analyze.query.Query;
import vn.haidang.analyze.query.Query.And;
import vn.haidang.analyze.query.Query.Near;
import vn.haidang.analyze.query.Query.Not;
import vn.haidang.analyze.query.Query.Or;
import vn.haidang.analyze.query.Query.Sentence;
import vn.haidang.analyze.query.Query.Title;
import vn.haidang.analyze.query.Query.Value;
import vn.haidang.analyze.query.Query.Words;

/**
 * How large a query becomes in Elasticsearch, which refuses what is too large.
 *
 * @param words to look up in one text; NEAR looks for every alternative before and after every other, and those of NEAR
 *     and SENTENCE are looked up once more to rank what is found
 * @param depth of AND, OR and NOT within one another
 * @param parts of the longest SENTENCE
 */
record QuerySize(long words, int depth, int parts) {

    /**
     * In each of three texts. Elasticsearch takes 64 in all per megabyte of heap and thread that searches: 2,621 with
     * the embedded server's 1 GB on 16 processors.
     */
    private static final int MAX_WORDS = 800;

    /** Elasticsearch takes 30 levels; the search itself and NEAR need some of them. */
    private static final int MAX_DEPTH = 20;

    /** Each is three levels of JSON, of which 500 may be written. */
    private static final int MAX_PARTS = 100;

    static QuerySize of(Query query) {
        return switch (query) {
            case Words words -> new QuerySize(words.words().size(), 0, 0);
            case Near near -> new QuerySize(nearWords(near) + rankedWords(near), 0, 0);
            case Sentence sentence -> ofSentence(sentence);
            case Title title -> of(title.query());
            case Value value -> new QuerySize(1, 0, 0);
            case And and -> within(and.parts());
            case Or or -> within(or.parts());
            case Not not -> within(List.of(not.part()));
        };
    }

    /** Refuses what is too large. */
    void check() {
        require("words", words, MAX_WORDS);
        require("levels", depth, MAX_DEPTH);
        require("parts of SENTENCE", parts, MAX_PARTS);
    }

    private static void require(String what, long got, int most) {
        if (got > most) {
            throw new QueryTooLargeException("got " + got + " " + what + ", expected " + most + " at most");
        }
    }

    private static QuerySize within(Collection<Query> parts) {
        var sizes = parts.stream().distinct().map(QuerySize::of).toList();
        return new QuerySize(
                sizes.stream().mapToLong(QuerySize::words).sum(),
                1 + most(sizes, QuerySize::depth),
                most(sizes, QuerySize::parts));
    }

    private static int most(List<QuerySize> sizes, ToIntFunction<QuerySize> measure) {
        return sizes.stream().mapToInt(measure).max().orElse(0);
    }

    private static QuerySize ofSentence(Sentence sentence) {
        var parts = sentence.parts().stream().distinct().toList();
        long words = parts.stream()
                .flatMap(part -> part.stream().distinct())
                .mapToLong(local -> of(local).words()
                        + (local instanceof Words alone ? alone.words().size() : 0))
                .sum();
        return new QuerySize(words, 0, parts.size());
    }

    private static long rankedWords(Near near) {
        return words(near.left().stream()) + words(near.right().stream());
    }

    private static long nearWords(Near near) {
        long left = near.left().stream().distinct().count();
        long right = near.right().stream().distinct().count();
        return 2 * (right * words(near.left().stream()) + left * words(near.right().stream()));
    }

    private static long words(Stream<Words> alternatives) {
        return alternatives.distinct().mapToLong(each -> each.words().size()).sum();
    }
}
