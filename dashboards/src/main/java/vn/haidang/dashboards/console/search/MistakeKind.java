package vn.haidang.dashboards.console.search;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.haidang.analyze.query.QueryException;

/**
 * The mistakes that are explained in the reader's language, told apart by the English words of the refusal.
 *
 * <p>A refusal in other words is explained in general terms; a test sees to it that those of today are recognised.
 */
public enum MistakeKind {
    QUOTE("expected a closing quote"),
    OPERAND("expected a word, a phrase, NOT.*"),
    CLOSE("expected (?:a comma or )?a closing parenthesis"),
    OPEN("found a closing parenthesis without.*"),
    LETTER(".*expected at least one letter or digit"),
    DISTANCE("got NEAR/.*"),
    JOINS("NEAR joins two.*"),
    SIDE(".*beside NEAR"),
    SENTENCE("expected an opening parenthesis after SENTENCE"),
    ARGUMENT(".*within SENTENCE"),
    FIELD("unknown field.*"),
    EMPTY(".*right after \\w+:"),
    INSIDE("found \\w+: within \\w+:.*"),
    DEPTH("nested more than.*"),
    LANG("got lang:.*"),
    TIER("got tier:.*"),
    COUNTRY("got country:.*"),
    TONE("got tone:.*"),
    TOPIC("got topic:.*"),
    OTHER(".*");

    private final Pattern refusal;

    MistakeKind(String problem) {
        refusal = Pattern.compile("column \\d+: (?:" + problem + ")", Pattern.DOTALL);
    }

    /** Key of the message that explains a refusal. */
    static String messageOf(QueryException refusal) {
        var message = String.valueOf(refusal.getMessage());
        return Stream.of(values())
                .filter(kind -> kind.refusal.matcher(message).matches())
                .findFirst()
                .orElse(OTHER)
                .message();
    }

    String message() {
        return "mistake." + name().toLowerCase(Locale.ROOT);
    }
}
