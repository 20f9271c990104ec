package vn.haidang.dashboards.shift;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What an officer looks at as one thing.
 *
 * @param id of the story or alert
 */
public record Matter(Kind kind, String id) {

    /** What a matter is. */
    public enum Kind {
        STORY,
        ALERT
    }

    /** Of its {@linkplain #name name}; empty for anything else. */
    public static Optional<Matter> parse(String name) {
        int dash = name.indexOf('-');
        String id = name.substring(dash + 1);
        return Arrays.stream(Kind.values())
                .filter(kind -> dash > 0 && kind.name().toLowerCase(Locale.ROOT).equals(name.substring(0, dash)))
                .filter(kind -> id.matches("[A-Za-z0-9._-]{1,128}"))
                .findFirst()
                .map(kind -> new Matter(kind, id));
    }

    /** "story-…" or "alert-…". */
    public String name() {
        return kind.name().toLowerCase(Locale.ROOT) + "-" + id;
    }
}
