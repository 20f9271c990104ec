package vn.haidang.alerting.channel.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.haidang.alerting.channel.Attempt;
import vn.haidang.alerting.channel.mail.FaultySmtp.At;
import vn.haidang.alerting.channel.mail.FaultySmtp.What;
import vn.haidang.alerting.notify.Message;

/** Whatever goes wrong with the mail server, what is said of the message is true. */
class MailFaultsTest {

    /** Reaches the answer to the end of the text, and never later; ends every wait of this test. */
    private static final Duration TIMEOUT = Duration.ofMillis(300);

    /** Where the server's first word is its word on the message. */
    private static final Set<What> SILENCES = EnumSet.of(What.DROP, What.RESET, What.HANG, What.SAY_NONSENSE);

    /** A short text is on its way with its end before the server has read its first line. */
    private static final Set<At> LATE = EnumSet.of(At.TEXT, At.END_TAKEN, At.END_NOT_TAKEN);

    @Test
    void whatTheServerTookIsNeverCalledNotSentAndWhatItDidNotTakeIsNeverCalledSent() throws IOException {
        int cases = 0;
        for (var at : At.values()) {
            for (var what : What.values()) {
                check(at, what);
                cases++;
            }
        }
        assertEquals(60, cases);
    }

    private static void check(At at, What what) throws IOException {
        String name = at + " " + what;
        try (var server = new FaultySmtp()) {
            server.fault(at, what);
            var attempt = new MailChannel(settings(server.port()), TIMEOUT).send(message());
            int taken = server.taken().size();
            switch (attempt) {
                case Attempt.Sent sent -> assertEquals(1, taken, name);
                case Attempt.NotSent not -> {
                    // A server that says no at the end and keeps it all the same cannot be found out.
                    boolean lied = at == At.END_TAKEN && (what == What.SAY_4XX || what == What.SAY_5XX);
                    assertEquals(lied ? 1 : 0, taken, name);
                }
                case Attempt.Unknown unknown ->
                    assertTrue(SILENCES.contains(what) && LATE.contains(at), () -> name + ": " + unknown.reason());
            }
            assertEquals(expected(at, what), attempt.getClass(), name);
        }
    }

    private static Class<? extends Attempt> expected(At at, What what) {
        return switch (at) {
            case NEVER, QUIT -> Attempt.Sent.class;
            case TEXT, END_TAKEN, END_NOT_TAKEN ->
                SILENCES.contains(what) ? Attempt.Unknown.class : Attempt.NotSent.class;
            default -> Attempt.NotSent.class;
        };
    }

    @Test
    void aServerThatIsNotThereHasNothing() throws IOException {
        int port;
        try (var probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = probe.getLocalPort();
        }
        assertInstanceOf(Attempt.NotSent.class, new MailChannel(settings(port), TIMEOUT).send(message()));
    }

    @Test
    void aNameThatNobodyKnowsHasNothing() {
        var settings = new SmtpSettings(
                "mail.invalid", 25, SmtpSettings.Encryption.NONE, null, null, "haidang@example.vn", "Hải Đăng");

        assertInstanceOf(Attempt.NotSent.class, new MailChannel(settings, TIMEOUT).send(message()));
    }

    @Test
    void aServerWithoutEncryptionIsRefusedWhereEncryptionIsAskedFor() throws IOException {
        try (var server = new FaultySmtp()) {
            var settings = new SmtpSettings(
                    "127.0.0.1",
                    server.port(),
                    SmtpSettings.Encryption.STARTTLS,
                    null,
                    null,
                    "haidang@example.vn",
                    "Hải Đăng");

            assertInstanceOf(Attempt.NotSent.class, new MailChannel(settings, TIMEOUT).send(message()));
            assertEquals(List.of(), server.taken());
        }
    }

    @Test
    void anInterruptedAttemptEndsAtOnceAndSaysHowFarItCame() throws Exception {
        List<Attempt> ended = new ArrayList<>();
        for (var at : List.of(At.GREETING, At.END_TAKEN)) {
            try (var server = new FaultySmtp()) {
                server.fault(at, What.HANG);
                var channel = new MailChannel(settings(server.port()), Duration.ofMinutes(5));
                var thread = Thread.ofVirtual().start(() -> ended.add(channel.send(message())));
                server.awaitHang();
                thread.interrupt();
                assertTrue(thread.join(Duration.ofSeconds(10)), at.toString());
            }
        }
        assertInstanceOf(Attempt.NotSent.class, ended.get(0));
        assertInstanceOf(Attempt.Unknown.class, ended.get(1));
    }

    static SmtpSettings settings(int port) {
        return new SmtpSettings(
                "127.0.0.1", port, SmtpSettings.Encryption.NONE, null, null, "haidang@example.vn", "Hải Đăng");
    }

    private static Message message() {
        return Message.plain(
                Message.keyOf("a"),
                Message.EMAIL,
                "truc@example.vn",
                "Tổ trực",
                "Cảnh báo mới",
                "Nghe nói hồ sắp vỡ.\n.\nHết.",
                Instant.parse("2026-11-20T03:00:00Z"));
    }
}
