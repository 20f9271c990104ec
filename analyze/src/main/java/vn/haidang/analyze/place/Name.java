package vn.haidang.analyze.place;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.haidang.analyze.text.TokenizedText;

/**
 * A name and the days on which it meant its place.
 *
 * @param text as the press writes it, with capitals and diacritics
 * @param from first day; {@code null} when it always did
 * @param until last day; {@code null} when it still does
 */
record Name(String text, @Nullable LocalDate from, @Nullable LocalDate until) {

    private static final Set<String> KEYS = Set.of("text", "from", "until");

    Name {
        if (TokenizedText.of(text).size() == 0) {
            throw new IllegalArgumentException("got '" + text + "', expected a name");
        }
        if (from != null && until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("got until " + until + ", expected a day from " + from + " on");
        }
    }

    /** Reads {@code Quy Nhơn} as well as {@code {text: Quy Nhơn, from: 2025-07-01, until: 2030-01-01}}. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Name of(Object yaml) {
        return switch (yaml) {
            case String text -> new Name(text, null, null);
            case Map<?, ?> map -> of(map);
            default -> throw new IllegalArgumentException("got " + yaml + ", expected a name");
        };
    }

    private static Name of(Map<?, ?> map) {
        if (!KEYS.containsAll(map.keySet()) || !map.containsKey("text")) {
            throw new IllegalArgumentException("got " + map.keySet() + ", expected text and perhaps from, until");
        }
        return new Name(String.valueOf(map.get("text")), day(map.get("from")), day(map.get("until")));
    }

    private static @Nullable LocalDate day(@Nullable Object value) {
        return value == null ? null : LocalDate.parse(value.toString());
    }

    boolean heldOn(LocalDate date) {
        return (from == null || !date.isBefore(from)) && (until == null || !date.isAfter(until));
    }
}
