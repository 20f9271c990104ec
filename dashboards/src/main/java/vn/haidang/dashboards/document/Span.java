package vn.haidang.dashboards.document;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A piece of text within a paragraph.
 *
 * @param text one line; what cannot be printed is taken out
 * @param link web address that it leads to; {@code null} for none, and for addresses of any other kind
 */
public record Span(String text, Style style, @Nullable URI link) {

    private static final Set<String> WEB = Set.of("http", "https");

    public Span {
        text = Printable.line(text);
        link = link != null && WEB.contains(String.valueOf(link.getScheme()).toLowerCase(Locale.ROOT)) ? link : null;
    }

    /** How it looks. */
    public enum Style {
        PLAIN,
        BOLD,
        ITALIC,
        /** For what a machine reads: hashes. */
        CODE
    }

    public static Span of(String text) {
        return new Span(text, Style.PLAIN, null);
    }

    public static Span bold(String text) {
        return new Span(text, Style.BOLD, null);
    }

    public static Span italic(String text) {
        return new Span(text, Style.ITALIC, null);
    }

    public static Span code(String text) {
        return new Span(text, Style.CODE, null);
    }

    public static Span link(String text, URI to) {
        return new Span(text, Style.PLAIN, to);
    }
}
