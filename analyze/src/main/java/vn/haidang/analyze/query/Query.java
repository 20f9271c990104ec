package vn.haidang.analyze.query;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import vn.haidang.analyze.text.Spelling;

/** A parsed query. */
public sealed interface Query {

    /**
     * Reads the query language.
     *
     * @throws QueryException with the column and what was expected there
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Query parse(String text) {
        return new QueryParser(QueryLexer.read(text)).parse();
    }

    /** One or more words that must stand side by side. */
    sealed interface Words extends Query {

        /** The words in match form, never empty. */
        List<String> words();

        /** Whether diacritics count: they do as soon as one of the words bears some. */
        default boolean exact() {
            return words().stream().anyMatch(word -> !Spelling.isPlain(word));
        }
    }

    /** One word, in match form. */
    record Term(String word) implements Words {
        @Override
        public List<String> words() {
            return List.of(word);
        }
    }

    /** Words side by side, in match form. */
    record Phrase(List<String> words) implements Words {
        public Phrase {
            words = List.copyOf(words);
        }
    }

    /** All must match. */
    record And(List<Query> parts) implements Query {
        public And {
            parts = List.copyOf(parts);
        }
    }

    /** At least one must match. */
    record Or(List<Query> parts) implements Query {
        public Or {
            parts = List.copyOf(parts);
        }
    }

    /** Must not match. */
    record Not(Query part) implements Query {}
}
