package vn.haidang.alerting.channel.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.util.Date;
import vn.haidang.alerting.notify.Attachment;
import vn.haidang.alerting.notify.Message;

/**
 * A message as an e-mail.
 *
 * <p>What others wrote goes into headers only by the library's encoding of subjects and names; every fixed header is set
 * with text of our own.
 */
final class Mail extends MimeMessage {

    private static final String UTF_8 = "UTF-8";

    private final String id;

    private Mail(Session session, String id) {
        super(session);
        this.id = id;
    }

    static MimeMessage of(Session session, SmtpSettings settings, Message message) throws MessagingException {
        String from = String.valueOf(settings.from());
        var mail = new Mail(session, "<" + message.key() + "@" + from.substring(from.lastIndexOf('@') + 1) + ">");
        mail.setFrom(address(from, settings.fromName()));
        mail.setRecipient(RecipientType.TO, address(message.address(), message.name()));
        mail.setSubject(message.subject(), UTF_8);
        mail.setSentDate(Date.from(message.createdAt()));
        // So that nobody's holiday notice answers (RFC 3834).
        mail.setHeader("Auto-Submitted", "auto-generated");
        fill(mail, message);
        mail.saveChanges();
        return mail;
    }

    /** The same for every attempt, so that a receiving system may recognise a repetition. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }

    private static void fill(Mail mail, Message message) throws MessagingException {
        if (message.html() == null && message.attachments().isEmpty()) {
            mail.setText(message.text(), UTF_8);
            return;
        }
        var all = new MimeMultipart("mixed");
        all.addBodyPart(texts(message));
        for (var file : message.attachments()) {
            all.addBodyPart(part(file));
        }
        mail.setContent(all);
    }

    private static BodyPart texts(Message message) throws MessagingException {
        var plain = new MimeBodyPart();
        plain.setText(message.text(), UTF_8);
        if (message.html() == null) {
            return plain;
        }
        var markup = new MimeBodyPart();
        markup.setText(message.html(), UTF_8, "html");
        var both = new MimeBodyPart();
        Multipart alternatives = new MimeMultipart("alternative", plain, markup);
        both.setContent(alternatives);
        return both;
    }

    private static BodyPart part(Attachment file) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(file.content(), file.type())));
        part.setFileName(encoded(file.name()));
        return part;
    }

    private static InternetAddress address(String address, String name) throws MessagingException {
        try {
            var parsed = new InternetAddress(address, true);
            parsed.setPersonal(name, UTF_8);
            return parsed;
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException("every Java has UTF-8", e);
        }
    }

    private static String encoded(String name) throws MessagingException {
        try {
            return MimeUtility.encodeText(name, UTF_8, null);
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException("every Java has UTF-8", e);
        }
    }
}
