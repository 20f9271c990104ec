package vn.haidang.deploy.outbox;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import vn.haidang.alerting.channel.Channels;
import vn.haidang.alerting.channel.TelegramSettings;
import vn.haidang.alerting.channel.mail.SmtpSettings;
import vn.haidang.alerting.outbox.Courier;
import vn.haidang.alerting.outbox.RetryPolicy;
import vn.haidang.ingest.stream.KafkaSettings;

/** The stage that delivers, in a process of its own that is there to be killed. */
final class CourierMain {

    static final RetryPolicy RETRY =
            new RetryPolicy(Duration.ofMillis(200), Duration.ofSeconds(1), Duration.ofHours(24));

    private CourierMain() {}

    /** Arguments: the broker, the port of the mail server, a name that no other process has. */
    public static void main(String... arguments) throws InterruptedException {
        var kafka = new KafkaSettings(
                arguments[0],
                KilledCourierTest.PARTITIONS,
                1,
                Path.of("unused"),
                // A member that comes back under its name takes its partitions over at once.
                Map.of("session.timeout.ms", "6000", "group.instance.id", arguments[2]));
        var courier = new Courier(
                Channels.of(smtp(Integer.parseInt(arguments[1])), telegram(), Map.of(), Clock.systemUTC()),
                RETRY,
                kafka,
                Clock.systemUTC());
        courier.start();
        new CountDownLatch(1).await();
    }

    static SmtpSettings smtp(int port) {
        return new SmtpSettings(
                "127.0.0.1", port, SmtpSettings.Encryption.NONE, null, null, "haidang@example.vn", "Hải Đăng");
    }

    static TelegramSettings telegram() {
        return new TelegramSettings(null, URI.create("https://api.telegram.org"));
    }
}
