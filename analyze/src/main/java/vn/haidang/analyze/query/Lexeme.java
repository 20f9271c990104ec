package vn.haidang.analyze.query;

/**
 * A piece of a query.
 *
 * @param text the word, the words between quotes, the name of a field in lower case, NEAR's number; else empty
 * @param column from 1
 */
record Lexeme(Kind kind, String text, int column) {

    enum Kind {
        WORD,
        PHRASE,
        AND,
        OR,
        NOT,
        NEAR,
        SENTENCE,
        FIELD,
        OPEN,
        COMMA,
        CLOSE,
        END
    }
}
