package vn.haidang.alerting.channel.mail;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.InetAddress;
import org.jspecify.annotations.Nullable;
import vn.haidang.ingest.config.Secret;

/**
 * The mail server that takes our e-mails.
 *
 * @param host {@code null} for none: nothing goes out by e-mail
 * @param user {@code null} for a server that asks for no account
 * @param from address of the sender, needed with a host
 * @param fromName shown beside it
 */
public record SmtpSettings(
        @Nullable String host,
        int port,
        Encryption tls,
        @Nullable String user,
        @Nullable Secret password,
        @Nullable String from,
        String fromName) {

    /** How the connection is protected. */
    public enum Encryption {
        /** Begins in the open and is encrypted before anything of value is said; a server that cannot is refused. */
        @JsonProperty("starttls")
        STARTTLS,
        /** Encrypted from the first byte. */
        @JsonProperty("tls")
        TLS,
        @JsonProperty("none")
        NONE
    }

    public SmtpSettings {
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("port: got " + port + ", expected 1 to 65535");
        }
        if ((user == null) != (password == null)) {
            throw new IllegalArgumentException("got one of user and password, expected both or neither");
        }
        if (user != null && tls == Encryption.NONE && !isThisMachine(host)) {
            throw new IllegalArgumentException("got a password without encryption, expected tls: starttls or tls");
        }
        if (host != null) {
            requireAddress(from);
        }
    }

    public boolean isConfigured() {
        return host != null;
    }

    private static void requireAddress(@Nullable String from) {
        if (from == null || !isAddress(from)) {
            throw new IllegalArgumentException(
                    "from: got '" + from + "', expected an address such as haidang@example.vn");
        }
    }

    /** Whether a mail server could take it. */
    public static boolean isAddress(String address) {
        try {
            new InternetAddress(address, true).validate();
            return address.contains("@") && address.chars().noneMatch(Character::isISOControl);
        } catch (AddressException e) {
            return false;
        }
    }

    private static boolean isThisMachine(@Nullable String host) {
        try {
            return host == null
                    || host.equals("localhost")
                    || InetAddress.ofLiteral(host).isLoopbackAddress();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
