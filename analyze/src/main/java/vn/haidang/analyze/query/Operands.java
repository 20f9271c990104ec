package vn.haidang.analyze.query;

import java.util.ArrayList;
import java.util.List;
import vn.haidang.analyze.query.Query.Local;
import vn.haidang.analyze.query.Query.Words;

/** What NEAR and SENTENCE take. */
final class Operands {

    private Operands() {}

    /** The alternatives of one side of NEAR. */
    static List<Words> words(Query query, int column) {
        List<Words> words = new ArrayList<>();
        for (Query alternative : alternatives(query)) {
            if (!(alternative instanceof Words each)) {
                throw new QueryException(column, "expected a word, a phrase or a group of these with OR beside NEAR");
            }
            words.add(each);
        }
        return words;
    }

    /** The parts of one argument of SENTENCE: words side by side are two of them, as everywhere AND is meant. */
    static List<List<Local>> parts(Query query, int column) {
        List<List<Local>> parts = new ArrayList<>();
        for (Query part : query instanceof Query.And and ? and.parts() : List.of(query)) {
            parts.add(locals(part, column));
        }
        return parts;
    }

    private static List<Local> locals(Query query, int column) {
        List<Local> locals = new ArrayList<>();
        for (Query alternative : alternatives(query)) {
            if (!(alternative instanceof Local each)) {
                throw new QueryException(
                        column, "expected words, phrases, NEAR and groups of these with OR within SENTENCE");
            }
            locals.add(each);
        }
        return locals;
    }

    private static List<Query> alternatives(Query query) {
        return query instanceof Query.Or or
                ? or.parts().stream()
                        .flatMap(part -> alternatives(part).stream())
                        .toList()
                : List.of(query);
    }
}
