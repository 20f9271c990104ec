package vn.haidang.analyze.query;

/**
 * A piece of a query.
 *
 * @param text the word, or the words between quotes; empty for the other kinds
 * @param column from 1
 */
record Lexeme(Kind kind, String text, int column) {

    enum Kind {
        WORD,
        PHRASE,
        AND,
        OR,
        NOT,
        OPEN,
        CLOSE,
        END
    }
}
