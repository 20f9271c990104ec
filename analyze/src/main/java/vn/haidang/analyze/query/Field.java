package vn.haidang.analyze.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.haidang.analyze.result.Codebook;
import vn.haidang.analyze.result.Tone;
import vn.haidang.analyze.text.Spelling;

/** A field whose whole value is compared; {@code title:} is none of them, see {@link Query.Title}. */
public enum Field {
    /** ISO 639-1 code of the article, or "und". */
    LANG("two letters such as vi, or und", "[a-z]{2}|und"),
    /** Tier of the source. */
    TIER("1, 2 or 3", "[1-3]"),
    /** ISO 3166-1 alpha-2 code of the source's country. */
    COUNTRY("two letters such as vn", "[a-z]{2}"),
    /** Tone by its code. */
    TONE(
            "favourable, neutral or unfavourable",
            Arrays.stream(Tone.values()).map(tone -> normal(tone.name())).collect(Collectors.joining("|"))),
    /** Topic by its id. */
    TOPIC("one of " + String.join(", ", Codebook.TOPICS), String.join("|", Codebook.TOPICS)),
    /** Source by its id or its name. */
    SOURCE("the id or the name of a source", ".+");

    private final String expected;
    private final Pattern legal;

    Field(String expected, String legal) {
        this.expected = expected;
        this.legal = Pattern.compile(legal);
    }

    /** As it is written before the colon. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The form in which values are compared: case, the place of the tone mark and surplus blanks do not count. */
    public static String normal(String value) {
        return Spelling.matchForm(value.strip().replaceAll("\\s+", " "));
    }

    /** Which values it takes, for people. */
    String expected() {
        return expected;
    }

    /** Whether a value in normal form can ever occur. */
    boolean allows(String value) {
        return legal.matcher(value).matches();
    }

    static Optional<Field> of(String code) {
        return Stream.of(values()).filter(field -> field.code().equals(code)).findFirst();
    }
}
