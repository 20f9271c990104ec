package vn.haidang.analyze.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import vn.haidang.analyze.query.Lexeme.Kind;
import vn.haidang.analyze.text.Token;
import vn.haidang.analyze.text.TokenizedText;

/** Recursive descent: OR of ANDs of (NOT) words, phrases and groups. */
final class QueryParser {

    /** Deeper than any query a person writes, shallow enough for the stack. */
    private static final int MAX_DEPTH = 100;

    private final List<Lexeme> lexemes;
    private int at;
    private int depth;

    QueryParser(List<Lexeme> lexemes) {
        this.lexemes = lexemes;
    }

    Query parse() {
        Query query = or();
        if (peek() != Kind.END) {
            throw fail("found a closing parenthesis without an opening one, expected a word or the end");
        }
        return query;
    }

    private Query or() {
        List<Query> parts = new ArrayList<>();
        parts.add(and());
        while (peek() == Kind.OR) {
            at++;
            parts.add(and());
        }
        return parts.size() == 1 ? parts.getFirst() : new Query.Or(parts);
    }

    private Query and() {
        List<Query> parts = new ArrayList<>();
        parts.add(factor());
        while (continuesAnd()) {
            parts.add(factor());
        }
        return parts.size() == 1 ? parts.getFirst() : new Query.And(parts);
    }

    private boolean continuesAnd() {
        return switch (peek()) {
            case AND -> {
                at++;
                yield true;
            }
            case WORD, PHRASE, NOT, OPEN -> true;
            case OR, CLOSE, END -> false;
        };
    }

    private Query factor() {
        Lexeme lexeme = lexemes.get(at);
        return switch (lexeme.kind()) {
            case WORD, PHRASE -> words(lexeme);
            case NOT -> new Query.Not(inside(this::factor));
            case OPEN -> inside(this::group);
            case AND, OR, CLOSE, END -> throw fail("expected a word, a phrase, NOT or an opening parenthesis");
        };
    }

    private Query group() {
        Query query = or();
        if (peek() != Kind.CLOSE) {
            throw fail("expected a closing parenthesis");
        }
        at++;
        return query;
    }

    private Query inside(Supplier<Query> rule) {
        if (++depth > MAX_DEPTH) {
            throw fail("nested more than " + MAX_DEPTH + " deep, expected a simpler query");
        }
        at++;
        Query query = rule.get();
        depth--;
        return query;
    }

    private Query words(Lexeme lexeme) {
        var words = TokenizedText.of(lexeme.text()).tokens().stream()
                .map(Token::match)
                .toList();
        if (words.isEmpty()) {
            throw fail("got '" + lexeme.text() + "', expected at least one letter or digit");
        }
        at++;
        return words.size() == 1 ? new Query.Term(words.getFirst()) : new Query.Phrase(words);
    }

    private Kind peek() {
        return lexemes.get(at).kind();
    }

    private QueryException fail(String problem) {
        return new QueryException(lexemes.get(at).column(), problem);
    }
}
