package vn.haidang.alerting.channel.mail;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.haidang.alerting.channel.Attempt;
import vn.haidang.alerting.notify.Attachment;
import vn.haidang.alerting.notify.Message;
import vn.haidang.ingest.config.Secret;

@SuppressWarnings("NullAway.Init")
class MailChannelTest {

    private static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final long START_MILLIS = 60_000;

    @TempDir
    Path folder;

    private GreenMail server;

    @BeforeEach
    void start() {
        server = server(ServerSetup.PROTOCOL_SMTP);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void arrivesInVietnameseWithSubjectNameAndOneMessageIdForAllAttempts() throws Exception {
        var message = message("[KHẨN] Bình Định · Cần xác minh: Hồ chứa sắp vỡ", "Nghe nói hồ sắp vỡ.\n.\nHết.");
        assertInstanceOf(Attempt.Sent.class, channel().send(message));
        assertInstanceOf(Attempt.Sent.class, channel().send(message));

        var first = server.getReceivedMessages()[0];
        var second = server.getReceivedMessages()[1];
        assertEquals(message.subject(), first.getSubject());
        assertEquals(message.text(), text(first));
        var to = (InternetAddress) first.getRecipients(RecipientType.TO)[0];
        assertEquals("Tổ trực Bình Định", to.getPersonal());
        assertEquals("<" + message.key() + "@example.vn>", first.getMessageID());
        assertEquals(first.getMessageID(), second.getMessageID());
        assertEquals("auto-generated", first.getHeader("Auto-Submitted", null));
    }

    @Test
    void carriesMarkupAndFilesBesideThePlainText() throws Exception {
        byte[] file = {1, 2, 3, -1};
        var message = new Message(
                "digest.binh-dinh.2026-11-20",
                Message.EMAIL,
                "truc@example.vn",
                "Tổ trực",
                "Điểm báo",
                "Chữ",
                "<p lang=\"vi\">Chữ</p>",
                List.of(Attachment.of("điểm báo.pdf", "application/pdf", file)),
                null,
                NOW,
                NOW);
        assertInstanceOf(Attempt.Sent.class, channel().send(message));

        var parts = (MimeMultipart) server.getReceivedMessages()[0].getContent();
        var texts = (MimeMultipart) parts.getBodyPart(0).getContent();
        assertEquals("Chữ", texts.getBodyPart(0).getContent());
        assertTrue(texts.getBodyPart(1).isMimeType("text/html"));
        BodyPart attached = parts.getBodyPart(1);
        assertEquals("điểm báo.pdf", MimeUtility.decodeText(attached.getFileName()));
        assertArrayEquals(file, attached.getInputStream().readAllBytes());
    }

    @Test
    void nothingHostileBecomesAHeaderOrARecipient() throws Exception {
        List<String> strings = List.of(
                "x\r\nBcc: thief@evil.example",
                "x\nBcc: thief@evil.example",
                "x\rBcc: thief@evil.example",
                "x\r\n\r\n<script>",
                "x\u0000Bcc: thief@evil.example",
                "x\u0085Bcc: thief@evil.example",
                "=?utf-8?q?x=0D=0ABcc:_thief@evil.example?=",
                "x\u2028Bcc: thief@evil.example",
                "\"x\" <thief@evil.example>, y",
                "x\u202Eelpmaxe.live");
        int refused = 0;
        int sent = 0;
        for (String hostile : strings) {
            for (int place = 0; place < 2; place++) {
                try {
                    var message = Message.plain(
                            Message.keyOf(hostile, "" + place),
                            Message.EMAIL,
                            "truc@example.vn",
                            place == 0 ? hostile : "Tổ trực",
                            place == 1 ? hostile : "Cảnh báo",
                            hostile,
                            NOW);
                    assertInstanceOf(Attempt.Sent.class, channel().send(message), hostile);
                    sent++;
                } catch (IllegalArgumentException e) {
                    refused++;
                }
            }
        }
        assertEquals(12, refused);
        assertEquals(8, sent);
        var received = server.getReceivedMessages();
        assertEquals(sent, received.length);
        for (var mail : received) {
            assertEquals(1, mail.getAllRecipients().length);
            assertEquals("truc@example.vn", ((InternetAddress) mail.getAllRecipients()[0]).getAddress());
            assertEquals(null, mail.getHeader("Bcc"));
        }
    }

    @Test
    void anAddressThatIsTwoIsRefused() {
        for (var address :
                List.of("a@example.vn, b@example.vn", "a@example.vn\r\nRCPT TO:<b@example.vn>", "nobody", "")) {
            assertFalse(SmtpSettings.isAddress(address), address);
        }
    }

    @Test
    void signsInWithThePasswordOfItsFileAndNeverSaysIt() throws Exception {
        server.setUser("haidang@example.vn", "haidang", "rất-bí-mật");
        assertInstanceOf(Attempt.Sent.class, channel("rất-bí-mật").send(message("a", "b")));
        server.getUserManager().setAuthRequired(true);

        var attempt = channel("không-đúng-mật-khẩu").send(message("c", "d"));

        var failure = assertInstanceOf(Attempt.NotSent.class, attempt);
        assertFalse(failure.reason().contains("không-đúng"), failure.reason());
        assertNotNull(failure.reason());
    }

    @Test
    void aCertificateThatNobodyVouchesForIsRefused() {
        var secure = server(ServerSetup.PROTOCOL_SMTPS);
        secure.start();
        try {
            int port = secure.getSmtps().getPort();
            var settings = new SmtpSettings(
                    "127.0.0.1", port, SmtpSettings.Encryption.TLS, null, null, "haidang@example.vn", "Hải Đăng");

            var attempt = new MailChannel(settings, TIMEOUT).send(message("a", "b"));

            var failure = assertInstanceOf(Attempt.NotSent.class, attempt);
            assertTrue(failure.reason().contains("PKIX"), failure.reason());
            assertEquals(0, secure.getReceivedMessages().length);
        } finally {
            secure.stop();
        }
    }

    @Test
    void aPasswordWithoutEncryptionIsRefusedUnlessTheServerIsThisMachine() throws IOException {
        var password = secret("x");

        var failure = assertThrows(
                IllegalArgumentException.class,
                () -> new SmtpSettings(
                        "mail.example.vn", 25, SmtpSettings.Encryption.NONE, "u", password, "a@example.vn", "A"));

        assertTrue(String.valueOf(failure.getMessage()).contains("starttls"), failure.getMessage());
    }

    private static GreenMail server(String protocol) {
        var setup = new ServerSetup(0, "127.0.0.1", protocol);
        setup.setServerStartupTimeout(START_MILLIS);
        return new GreenMail(setup);
    }

    private MailChannel channel() {
        return new MailChannel(MailFaultsTest.settings(server.getSmtp().getPort()), TIMEOUT);
    }

    private MailChannel channel(String password) throws IOException {
        return new MailChannel(
                new SmtpSettings(
                        "127.0.0.1",
                        server.getSmtp().getPort(),
                        SmtpSettings.Encryption.NONE,
                        "haidang",
                        secret(password),
                        "haidang@example.vn",
                        "Hải Đăng"),
                TIMEOUT);
    }

    private Secret secret(String text) throws IOException {
        return Secret.of("file:" + Files.writeString(folder.resolve("secret"), text));
    }

    private static Message message(String subject, String text) {
        return Message.plain(
                Message.keyOf(subject), Message.EMAIL, "truc@example.vn", "Tổ trực Bình Định", subject, text, NOW);
    }

    private static String text(MimeMessage mail) throws Exception {
        return mail.getContent().toString().replace("\r\n", "\n").strip();
    }
}
