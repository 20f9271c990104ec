package vn.haidang.deploy.command;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.haidang.alerting.notify.DeliveryReader;
import vn.haidang.alerting.notify.Outbox;
import vn.haidang.alerting.notify.OutboxEvent;
import vn.haidang.deploy.application.Installation;
import vn.haidang.deploy.application.RunningBroker;

/** What a decision about a notice needs: which one, who decides, and why. */
final class OutboxDecision {

    @Mixin
    private final ConfigurationOptions options = new ConfigurationOptions();

    @Parameters(paramLabel = "KEY", description = "As the list shows it.")
    private String key = "";

    @Option(names = "--by", required = true, paramLabel = "NAME", description = "Who decides; is recorded.")
    private String officer = "";

    @Option(names = "--why", required = true, paramLabel = "TEXT", description = "Why; is recorded.")
    private String reason = "";

    /** One of the decisions there are. */
    @FunctionalInterface
    interface Kind {
        OutboxEvent.Request of(String id, String key, String officer, Instant at, String reason);
    }

    /** Puts it into the outbox; it takes effect when the stage {@code notify} has read it. */
    void take(Kind kind) {
        var kafka = RunningBroker.of(options.load(Installation.found()));
        boolean open = DeliveryReader.all(kafka, delivery -> delivery.key().equals(key)).stream()
                .anyMatch(delivery -> delivery.state().needsPerson());
        if (!open) {
            throw new CommandFailure("no notice " + key + " is uncertain or was given up; nothing to decide");
        }
        try (var outbox = Outbox.open(kafka)) {
            outbox.put(kind.of(
                    UUID.randomUUID().toString(),
                    key,
                    officer,
                    Clock.systemUTC().instant(),
                    reason));
        }
    }
}
