package vn.haidang.analyze.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.haidang.analyze.query.Lexeme.Kind;

/** Cuts a query into its pieces. */
final class QueryLexer {

    static final String TITLE = "title";

    private static final Pattern NEAR = Pattern.compile("NEAR(/\\d{1,9})?");

    /** Letters and a colon that no address continues. */
    private static final Pattern FIELD = Pattern.compile("(\\p{L}+):(?!//)");

    /** Word processors turn plain quotes into these. */
    private static final String QUOTES = "\"“”";

    private final String text;
    private final List<Lexeme> lexemes = new ArrayList<>();

    /** Whether a comma parts, for each open parenthesis: within SENTENCE it does, elsewhere it belongs to its word. */
    private final Deque<Boolean> commas = new ArrayDeque<>();

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
            open();
        } else if (c == ')') {
            commas.poll();
            add(Kind.CLOSE, "", at++);
        } else if (isComma(c)) {
            add(Kind.COMMA, "", at++);
        } else if (isQuote(c)) {
            phrase();
        } else if (!field()) {
            word();
        }
    }

    private void open() {
        boolean sentence = !lexemes.isEmpty() && lexemes.getLast().kind() == Kind.SENTENCE;
        commas.push(sentence || commaParts());
        add(Kind.OPEN, "", at++);
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

    private boolean field() {
        var found = FIELD.matcher(text).region(at, text.length());
        if (!found.lookingAt()) {
            return false;
        }
        String name = found.group(1).toLowerCase(Locale.ROOT);
        boolean known = name.equals(TITLE) || Field.of(name).isPresent();
        boolean hasValue = found.end() < text.length() && beginsValue(text.charAt(found.end()));
        if (known && hasValue) {
            add(Kind.FIELD, name, at);
            at = found.end();
        } else if (known) {
            throw new QueryException(found.end() + 1, "expected a word, a phrase or a group right after " + name + ":");
        } else if (hasValue) {
            throw new QueryException(
                    at + 1, "unknown field " + found.group() + " expected " + fields() + ", or quotes around it");
        }
        return known;
    }

    private static String fields() {
        return Stream.concat(Stream.of(TITLE), Stream.of(Field.values()).map(Field::code))
                .map(code -> code + ":")
                .collect(Collectors.joining(", "));
    }

    private void word() {
        int start = at;
        while (at < text.length() && !endsWord(text.charAt(at))) {
            at++;
        }
        String word = text.substring(start, at);
        if (NEAR.matcher(word).matches()) {
            add(Kind.NEAR, word.substring(Math.min(word.length(), "NEAR/".length())), start);
        } else if (word.startsWith("NEAR/")) {
            throw new QueryException(start + 1, "got " + word + ", expected NEAR/ and a number");
        } else {
            add(kind(word), word, start);
        }
    }

    private static Kind kind(String word) {
        return switch (word) {
            case "AND" -> Kind.AND;
            case "OR" -> Kind.OR;
            case "NOT" -> Kind.NOT;
            case "SENTENCE" -> Kind.SENTENCE;
            default -> Kind.WORD;
        };
    }

    private void add(Kind kind, String piece, int offset) {
        lexemes.add(new Lexeme(kind, piece, offset + 1));
    }

    private boolean endsWord(char c) {
        return Character.isWhitespace(c) || c == '(' || c == ')' || isQuote(c) || isComma(c);
    }

    private boolean beginsValue(char c) {
        return c == '(' || isQuote(c) || !endsWord(c);
    }

    private boolean isComma(char c) {
        return c == ',' && commaParts();
    }

    private boolean commaParts() {
        return Boolean.TRUE.equals(commas.peek());
    }

    private static boolean isQuote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }
}
