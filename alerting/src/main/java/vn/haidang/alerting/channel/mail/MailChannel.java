package vn.haidang.alerting.channel.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.time.Duration;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.haidang.alerting.channel.Attempt;
import vn.haidang.alerting.channel.Channel;
import vn.haidang.alerting.channel.mail.SmtpSettings.Encryption;
import vn.haidang.alerting.channel.mail.WatchedTransport.TlsFrom;
import vn.haidang.alerting.notify.Message;

/** E-mails, each over a connection of its own: one that hangs or breaks is the matter of one message. */
public final class MailChannel implements Channel {

    private static final Logger LOG = LoggerFactory.getLogger(MailChannel.class);
    private static final int MOST_REASON = 200;

    private final SmtpSettings settings;
    private final Session session;
    private final String host;

    /** @param timeout of connecting, and of each line read or written */
    public MailChannel(SmtpSettings settings, Duration timeout) {
        this.settings = settings;
        this.host = Objects.requireNonNull(settings.host(), "got no host, expected one");
        this.session = Session.getInstance(properties(settings, timeout));
    }

    /** The Message-ID is the same in every attempt, but no server promises to look at it. */
    @Override
    public boolean repeatable() {
        return false;
    }

    @Override
    public Attempt send(Message message) {
        var server = new URLName("smtp", host, settings.port(), null, null, null);
        var tls = settings.tls() == Encryption.TLS ? TlsFrom.FIRST_BYTE : TlsFrom.LATER;
        var transport = new WatchedTransport(session, server, tls);
        try {
            var mail = Mail.of(session, settings, message);
            transport.connect(host, settings.port(), settings.user(), password());
            transport.sendMessage(mail, mail.getAllRecipients());
            return new Attempt.Sent();
        } catch (MessagingException e) {
            return attempt(transport, e);
        } finally {
            quit(transport);
        }
    }

    private static Attempt attempt(WatchedTransport transport, MessagingException e) {
        String reason = reason(e);
        return switch (transport.phase()) {
            case TAKEN -> new Attempt.Sent();
            case UNANSWERED -> new Attempt.Unknown(reason);
            case BEFORE_THE_END, REFUSED -> new Attempt.NotSent(reason);
        };
    }

    /** The server has the message or has not; how it takes leave changes nothing. */
    private static void quit(WatchedTransport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.debug("a mail server did not take leave: {}", reason(e));
        }
    }

    private @Nullable String password() {
        return settings.password() == null ? null : settings.password().reveal();
    }

    /** One line of what the server or the system said. */
    private static String reason(MessagingException e) {
        Exception next = e.getNextException();
        String text = next == null ? String.valueOf(e.getMessage()) : e.getMessage() + " (" + next.getMessage() + ")";
        String line = text.strip().replaceAll("\\p{Cntrl}+", " ");
        return line.length() <= MOST_REASON ? line : line.substring(0, MOST_REASON) + "…";
    }

    private static Properties properties(SmtpSettings settings, Duration timeout) {
        String millis = Long.toString(timeout.toMillis());
        var properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", millis);
        properties.setProperty("mail.smtp.timeout", millis);
        properties.setProperty("mail.smtp.writetimeout", millis);
        properties.setProperty("mail.smtp.quitwait", "false");
        properties.setProperty("mail.smtp.auth", Boolean.toString(settings.user() != null));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        if (settings.tls() == Encryption.STARTTLS) {
            properties.setProperty("mail.smtp.starttls.enable", "true");
            properties.setProperty("mail.smtp.starttls.required", "true");
        }
        return properties;
    }
}
