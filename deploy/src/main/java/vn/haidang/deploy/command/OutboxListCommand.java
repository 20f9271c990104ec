package vn.haidang.deploy.command;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.haidang.alerting.notify.Delivery;
import vn.haidang.alerting.notify.DeliveryReader;
import vn.haidang.alerting.notify.DeliveryState;
import vn.haidang.deploy.application.Installation;
import vn.haidang.deploy.application.RunningBroker;

/** Lists deliveries, one a line. */
@Command(
        name = "list",
        description = "Notices that were not delivered, or perhaps were.",
        mixinStandardHelpOptions = true)
final class OutboxListCommand implements Callable<Integer> {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final ConfigurationOptions options = new ConfigurationOptions();

    @Option(names = "--all", description = "Those that were delivered, too.")
    private boolean all;

    @Override
    public Integer call() {
        var kafka = RunningBroker.of(options.load(Installation.found()));
        var out = spec.commandLine().getOut();
        DeliveryReader.all(kafka, delivery -> all || delivery.state() != DeliveryState.SENT)
                .forEach(delivery -> out.println(line(delivery)));
        out.flush();
        return 0;
    }

    private static String line(Delivery delivery) {
        var message = delivery.message();
        return String.join(
                "  ",
                delivery.key(),
                delivery.state().name().toLowerCase(Locale.ROOT),
                TIME.format(delivery.at()),
                message.channel(),
                message.name(),
                message.subject(),
                delivery.reason());
    }
}
