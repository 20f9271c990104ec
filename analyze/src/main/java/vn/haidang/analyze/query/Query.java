package vn.haidang.analyze.query;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import vn.haidang.analyze.text.Spelling;

/** A parsed query; what each part means is said in the package's manual. */
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

    /** What is found at a place within one sentence of one text. */
    sealed interface Local extends Query {}

    /** One or more words that must stand side by side in one sentence. */
    sealed interface Words extends Local {

        /** The words in match form, never empty. */
        List<String> words();

        /** Whether diacritics count: they do, for all of the words, as soon as one of them bears some. */
        default boolean exact() {
            return words().stream().anyMatch(word -> !Spelling.isPlain(word));
        }

        /** The words as they stand in {@link IndexForm#exact} if {@link #exact}, else in {@link IndexForm#folded}. */
        default List<String> forms() {
            return exact() ? words() : words().stream().map(Spelling::fold).toList();
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

    /**
     * One of the left and one of the right in either order, not overlapping, in one sentence.
     *
     * @param left alternatives, never empty
     * @param right alternatives, never empty
     * @param between at most so many words between the two
     */
    record Near(List<Words> left, List<Words> right, int between) implements Local {
        /** Plain NEAR. */
        public static final int DEFAULT = 10;

        /** What lies farther apart is better asked with SENTENCE. */
        public static final int MAX = 99;

        public Near {
            left = List.copyOf(left);
            right = List.copyOf(right);
            if (between < 0 || between > MAX) {
                throw new IllegalArgumentException("got " + between + " words between, expected 0 to " + MAX);
            }
        }
    }

    /**
     * All in one sentence; they may overlap.
     *
     * @param parts each a list of alternatives, none of them empty
     */
    record Sentence(List<List<Local>> parts) implements Query {
        public Sentence {
            parts = parts.stream().map(List::copyOf).toList();
        }
    }

    /**
     * Must match the title.
     *
     * @param query holds neither Title nor Value
     */
    record Title(Query query) implements Query {}

    /**
     * A field must have a value.
     *
     * @param value in {@link Field#normal}
     */
    record Value(Field field, String value) implements Query {
        public Value {
            value = Field.normal(value);
            if (!field.allows(value)) {
                throw new IllegalArgumentException(
                        "got " + field.code() + ":" + value + ", expected " + field.expected());
            }
        }
    }

    /** All must match, each anywhere in the article. */
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
