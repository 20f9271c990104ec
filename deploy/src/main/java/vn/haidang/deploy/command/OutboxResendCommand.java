package vn.haidang.deploy.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.haidang.alerting.notify.OutboxEvent;

/** Delivers a notice again that was given up or perhaps arrived; it may then arrive twice. */
@Command(
        name = "resend",
        description = "Delivers a notice again that was given up or perhaps arrived; it may then arrive twice.",
        mixinStandardHelpOptions = true)
final class OutboxResendCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final OutboxDecision decision = new OutboxDecision();

    @Override
    public Integer call() {
        decision.take(OutboxEvent.SendAgain::new);
        spec.commandLine().getOut().println("Recorded: it will be sent again");
        return 0;
    }
}
