package vn.haidang.deploy.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.haidang.alerting.notify.OutboxEvent;

/** Says that a notice arrived, or is needed no more. */
@Command(
        name = "settle",
        description = "Says that a notice arrived, or is needed no more.",
        mixinStandardHelpOptions = true)
final class OutboxSettleCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final OutboxDecision decision = new OutboxDecision();

    @Override
    public Integer call() {
        decision.take(OutboxEvent.Arrived::new);
        spec.commandLine().getOut().println("Recorded: it is settled");
        return 0;
    }
}
