package vn.haidang.analyze.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.haidang.analyze.query.Lexeme.Kind;

/** Cuts a query into its pieces. */
final class QueryLexer {

    private static final Pattern NEAR = Pattern.compile("NEAR(/.*)?");
    private static final Pattern FIELD = Pattern.compile("([a-z]+):.*", Pattern.DOTALL);

    /** Word processors turn plain quotes into these. */
    private static final String QUOTES = "\"“”";

    private final String text;
    private final List<Lexeme> lexemes = new ArrayList<>();
    private int at;

    private QueryLexer(String text) {
        this.text = text;
    }

    static List<Lexeme> read(String text) {
        var lexer = new QueryLexer(text);
        while (lexer.at < text.length()) {
            lexer.next();
        }
        lexer.add(Kind.END, "", text.length());
        return lexer.lexemes;
    }

    private void next() {
        char c = text.charAt(at);
        if (Character.isWhitespace(c)) {
            at++;
        } else if (c == '(') {
            add(Kind.OPEN, "", at++);
        } else if (c == ')') {
            add(Kind.CLOSE, "", at++);
        } else if (isQuote(c)) {
            phrase();
        } else {
            word();
        }
    }

    private void phrase() {
        int open = at++;
        int start = at;
        while (at < text.length() && !isQuote(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            throw new QueryException(at + 1, "expected a closing quote");
        }
        add(Kind.PHRASE, text.substring(start, at), open);
        at++;
    }

    private void word() {
        int start = at;
        while (at < text.length() && !endsWord(text.charAt(at))) {
            at++;
        }
        String word = text.substring(start, at);
        refuseUnsupported(word, start);
        add(kind(word), word, start);
    }

    private void refuseUnsupported(String word, int start) {
        if (NEAR.matcher(word).matches()) {
            throw new QueryException(start + 1, "NEAR is not supported, expected AND, OR, NOT, a word or a phrase");
        }
        if (word.equals("SENTENCE")) {
            throw new QueryException(start + 1, "SENTENCE is not supported, expected a word or a phrase");
        }
        var field = FIELD.matcher(word);
        if (field.matches()) {
            throw new QueryException(
                    start + 1, "the field " + field.group(1) + ": is not supported, expected a word or a phrase");
        }
    }

    private static Kind kind(String word) {
        return switch (word) {
            case "AND" -> Kind.AND;
            case "OR" -> Kind.OR;
            case "NOT" -> Kind.NOT;
            default -> Kind.WORD;
        };
    }

    private void add(Kind kind, String piece, int offset) {
        lexemes.add(new Lexeme(kind, piece, offset + 1));
    }

    private static boolean endsWord(char c) {
        return Character.isWhitespace(c) || c == '(' || c == ')' || isQuote(c);
    }

    private static boolean isQuote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }
}
