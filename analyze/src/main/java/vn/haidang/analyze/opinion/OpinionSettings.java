package vn.haidang.analyze.opinion;

import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.haidang.ingest.config.Secret;

/**
 * The language model of an installation.
 *
 * @param enabled nothing is ever sent unless this is true
 * @param address of the interface without {@code /chat/completions}, such as {@code http://127.0.0.1:11434/v1}
 * @param model name under which the server knows the model
 * @param key sent as bearer token; {@code null} for a server that asks for none
 * @param timeout of one attempt from connecting to the last byte, 1 second to 10 minutes
 * @param maxCharacters of an article that are sent, 1,000 to 100,000; the rest is cut off
 */
public record OpinionSettings(
        boolean enabled,
        URI address,
        String model,
        @Nullable Secret key,
        Duration timeout,
        int maxCharacters) {

    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    public OpinionSettings {
        require(isPlainWeb(address), "address", address, "http or https, a host, and no user, query or fragment");
        require(!model.isBlank(), "model", model, "a model's name");
        require(
                timeout.compareTo(SHORTEST) >= 0 && timeout.compareTo(LONGEST) <= 0,
                "timeout",
                timeout.toMillis() + "ms",
                "1s to 10m");
        require(maxCharacters >= 1_000 && maxCharacters <= 100_000, "maxCharacters", maxCharacters, "1000 to 100000");
        if (key != null) {
            require(isHeaderValue(key), "key", key, "printable ASCII without blanks");
            require(isPrivateWay(address), "address", address, "https where a key goes with it, or this machine");
        }
    }

    private static void require(boolean holds, String what, Object got, String expected) {
        if (!holds) {
            throw new IllegalArgumentException(what + ": got '" + got + "', expected " + expected);
        }
    }

    /** An address with user or query could hold a secret, and this one is shown. */
    private static boolean isPlainWeb(URI address) {
        return address.getScheme() != null
                && Set.of("http", "https").contains(address.getScheme())
                && address.getHost() != null
                && address.getRawUserInfo() == null
                && address.getRawQuery() == null
                && address.getRawFragment() == null;
    }

    /** The HTTP client would quote any other value in its complaint. */
    private static boolean isHeaderValue(Secret key) {
        return key.reveal().matches("[\\x21-\\x7E]+");
    }

    private static boolean isPrivateWay(URI address) {
        return address.getScheme().equals("https") || isThisMachine(address.getHost());
    }

    private static boolean isThisMachine(String host) {
        try {
            return host.equals("localhost")
                    || InetAddress.ofLiteral(host.replaceAll("^\\[|]$", "")).isLoopbackAddress();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
