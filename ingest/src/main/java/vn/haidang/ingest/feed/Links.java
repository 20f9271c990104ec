package vn.haidang.ingest.feed;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Item addresses as feeds write them, with the usual slips put right. */
final class Links {

    /** Scheme and host written twice before the path, as vnanet's feed does. */
    private static final Pattern TWICE = Pattern.compile("^(https?://[^/]+?)/?(?=\\1)");

    private static final Pattern NOT_IN_URI = Pattern.compile("[^\\x21-\\x7E]|[\"<>\\\\^`{|}]|%(?![0-9a-fA-F]{2})");

    private Links() {}

    /** Empty when the text is no address on the web. */
    static Optional<URI> absolute(URI base, @Nullable String written) {
        if (written == null || written.isBlank()) {
            return Optional.empty();
        }
        try {
            String once = TWICE.matcher(written.strip()).replaceFirst("");
            URI link = base.resolve(new URI(escape(once)));
            boolean isWeb =
                    ("http".equals(link.getScheme()) || "https".equals(link.getScheme())) && link.getHost() != null;
            return isWeb ? Optional.of(link) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String escape(String text) {
        return NOT_IN_URI.matcher(text).replaceAll(match -> percent(match.group()));
    }

    private static String percent(String character) {
        var escaped = new StringBuilder();
        for (byte part : character.getBytes(StandardCharsets.UTF_8)) {
            escaped.append(String.format("%%%02X", part & 0xFF));
        }
        return escaped.toString();
    }
}
