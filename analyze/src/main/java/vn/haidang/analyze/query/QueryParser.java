package vn.haidang.analyze.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.haidang.analyze.query.Lexeme.Kind;
import vn.haidang.analyze.text.Token;
import vn.haidang.analyze.text.TokenizedText;

/** Recursive descent: OR of ANDs of (NOT) operands, two of which NEAR may join. */
final class QueryParser {

    /** Deeper than any query a person writes, shallow enough for the stack. */
    private static final int MAX_DEPTH = 100;

    private static final String OPERAND = "expected a word, a phrase, NOT, SENTENCE, a field or an opening parenthesis";

    private final List<Lexeme> lexemes;
    private int at;
    private int depth;

    /** The field whose value is being read, "" outside of fields. */
    private String field = "";

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
            case WORD, PHRASE, NOT, OPEN, SENTENCE, FIELD -> true;
            case OR, NEAR, COMMA, CLOSE, END -> false;
        };
    }

    private Query factor() {
        return peek() == Kind.NOT ? new Query.Not(inside(this::factor)) : near();
    }

    private Query near() {
        int leftColumn = column();
        Query left = operand();
        if (peek() != Kind.NEAR) {
            return left;
        }
        int between = between();
        at++;
        int rightColumn = column();
        Query right = operand();
        if (peek() == Kind.NEAR) {
            throw fail("NEAR joins two, expected AND, OR or SENTENCE(…, …, …) for more");
        }
        return new Query.Near(Operands.words(left, leftColumn), Operands.words(right, rightColumn), between);
    }

    private int between() {
        String number = lexemes.get(at).text();
        int between = number.isEmpty() ? Query.Near.DEFAULT : Integer.parseInt(number);
        if (between > Query.Near.MAX) {
            throw fail("got NEAR/" + number + ", expected NEAR/0 to NEAR/" + Query.Near.MAX);
        }
        return between;
    }

    private Query operand() {
        Lexeme lexeme = lexemes.get(at);
        return switch (lexeme.kind()) {
            case WORD, PHRASE -> leaf(lexeme);
            case OPEN -> inside(this::group);
            case SENTENCE -> inside(this::sentence);
            case FIELD -> inside(() -> field(lexeme.text()));
            case AND, OR, NOT, NEAR, COMMA, CLOSE, END -> throw fail(OPERAND);
        };
    }

    private Query group() {
        Query query = or();
        close("expected a closing parenthesis");
        return query;
    }

    private Query sentence() {
        if (peek() != Kind.OPEN) {
            throw fail("expected an opening parenthesis after SENTENCE");
        }
        List<List<Query.Local>> parts = new ArrayList<>();
        do {
            at++;
            int column = column();
            parts.addAll(Operands.parts(or(), column));
        } while (peek() == Kind.COMMA);
        close("expected a comma or a closing parenthesis");
        return new Query.Sentence(parts);
    }

    private Query field(String name) {
        if (!field.isEmpty()) {
            at--;
            throw fail("found " + name + ": within " + field + ":, expected it outside");
        }
        field = name;
        Query query = operand();
        field = "";
        return name.equals(QueryLexer.TITLE) ? new Query.Title(query) : query;
    }

    private void close(String problem) {
        if (peek() != Kind.CLOSE) {
            throw fail(problem);
        }
        at++;
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

    private Query leaf(Lexeme lexeme) {
        @Nullable Field compared = Field.of(field).orElse(null);
        Query leaf = compared == null ? words(lexeme) : value(compared, lexeme);
        at++;
        return leaf;
    }

    private Query value(Field compared, Lexeme lexeme) {
        if (!compared.allows(Field.normal(lexeme.text()))) {
            throw fail("got " + compared.code() + ":" + lexeme.text() + ", expected " + compared.expected());
        }
        return new Query.Value(compared, lexeme.text());
    }

    private Query words(Lexeme lexeme) {
        var words = TokenizedText.of(lexeme.text()).tokens().stream()
                .map(Token::match)
                .toList();
        if (words.isEmpty()) {
            throw fail("got '" + lexeme.text() + "', expected at least one letter or digit");
        }
        return words.size() == 1 ? new Query.Term(words.getFirst()) : new Query.Phrase(words);
    }

    private Kind peek() {
        return lexemes.get(at).kind();
    }

    private int column() {
        return lexemes.get(at).column();
    }

    private QueryException fail(String problem) {
        return new QueryException(column(), problem);
    }
}
