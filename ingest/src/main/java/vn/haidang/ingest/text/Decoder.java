package vn.haidang.ingest.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Bytes to text in Unicode form NFC (windows-1258 decodes to separate tone marks). */
public final class Decoder {

    /** Where documents of a kind declare their own charset. */
    public enum Declaration {
        /** {@code <?xml … encoding="…"?>}. */
        XML("^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:-]{1,40})"),
        /** {@code <meta charset="…">} or {@code <meta … content="text/html; charset=…">}. */
        HTML("<meta[^>]{0,300}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]{1,40})");

        private final Pattern pattern;

        Declaration(String pattern) {
            this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
        }
    }

    /** Bytes looked at for a declaration; browsers look at 1,024, news pages are sometimes later. */
    private static final int DECLARED_WITHIN = 4096;

    private Decoder() {}

    /**
     * The text in the bytes; never fails, at worst there are replacement characters in it.
     *
     * @param header charset of the Content-Type header, {@code null} when it names none
     */
    public static String decode(byte[] bytes, @Nullable Charset header, Declaration declaration) {
        Optional<Charset> marked = ByteOrderMark.charset(bytes);
        Charset charset = marked.orElseGet(() -> header == null ? declared(bytes, declaration) : header);
        String text = new String(bytes, charset);
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return Normalizer.normalize(unmarked, Normalizer.Form.NFC);
    }

    private static Charset declared(byte[] bytes, Declaration declaration) {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
        var match = declaration.pattern.matcher(head);
        // A declaration that can be read byte by byte is not written in UTF-16, whatever it says.
        return match.find()
                ? named(match.group(1))
                        .filter(charset -> !charset.name().startsWith("UTF-16"))
                        .orElse(StandardCharsets.UTF_8)
                : StandardCharsets.UTF_8;
    }

    /** The charset of a name, empty when this platform has none of that name. */
    public static Optional<Charset> named(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
