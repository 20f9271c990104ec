package vn.haidang.dashboards.console.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The languages of the pages. */
public enum Language {
    VI(Locale.of("vi", "VN"), "Tiếng Việt"),
    EN(Locale.ENGLISH, "English");

    public static final Language DEFAULT = VI;

    /** Query parameter that switches the language of any page. */
    static final String PARAMETER = "lang";

    private final Locale locale;
    private final String title;

    Language(Locale locale, String title) {
        this.locale = locale;
        this.title = title;
    }

    public Locale locale() {
        return locale;
    }

    public String code() {
        return locale.getLanguage();
    }

    public String title() {
        return title;
    }

    public static Optional<Language> of(@Nullable String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }

    /** Link to the page one is on, in this language; it keeps the rest of the query. */
    public String link(@Nullable String query) {
        return "?"
                + Stream.of(without(query), PARAMETER + "=" + code())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("&"));
    }

    /** A query string without the language. */
    static String without(@Nullable String query) {
        return query == null
                ? ""
                : Arrays.stream(query.split("&"))
                        .filter(part -> !part.equals(PARAMETER) && !part.startsWith(PARAMETER + "="))
                        .collect(Collectors.joining("&"));
    }
}
