package vn.haidang.alerting.channel.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** A connection that knows how far it has come: whether the server may have taken the message. */
final class WatchedTransport extends SMTPTransport {

    private Phase phase = Phase.BEFORE_THE_END;

    WatchedTransport(Session session, URLName server, TlsFrom tls) {
        super(session, server, "smtp", tls == TlsFrom.FIRST_BYTE);
    }

    /** When encryption begins, if at all. */
    enum TlsFrom {
        FIRST_BYTE,
        LATER
    }

    /** Where the connection stands. */
    enum Phase {
        /** The server has not seen the end of the message, and may not take what has none (RFC 5321, 4.1.1.4). */
        BEFORE_THE_END,
        /** The end was sent, or begun to be; there is no answer yet. */
        UNANSWERED,
        /** The server said that it has the message. */
        TAKEN,
        /** The server said that it has not. */
        REFUSED
    }

    Phase phase() {
        return phase;
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        phase = Phase.UNANSWERED;
        try {
            super.finishData();
            phase = Phase.TAKEN;
        } catch (SMTPSendFailedException e) {
            // Less than 400 is no answer of SMTP: the connection broke.
            phase = e.getReturnCode() >= 400 ? Phase.REFUSED : Phase.UNANSWERED;
            throw e;
        }
    }
}
