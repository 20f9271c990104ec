package vn.haidang.deploy.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.haidang.analyze.opinion.OpinionSettings;
import vn.haidang.deploy.application.Installation;
import vn.haidang.deploy.application.Knowledge;

/** Reads configuration and data files as a start would, and starts nothing. */
@Command(
        name = "check",
        description = "Checks configuration and data files without starting anything.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final ConfigurationOptions options = new ConfigurationOptions();

    @Override
    public Integer call() {
        var configuration = options.load(Installation.found());
        var knowledge = Knowledge.load(configuration);
        var out = spec.commandLine().getOut();
        out.println("Provinces: " + String.join(", ", knowledge.provinces().values()));
        out.println("Sources:   " + knowledge.sources().sources().size());
        out.println("Rules:     " + knowledge.rules().rules().size());
        out.println("Notices:   " + knowledge.notices().summary());
        knowledge.notices().warnOfUnused();
        out.println("Data:      " + configuration.dataFolder());
        out.println("Model:     " + model(configuration.opinion()));
        out.println("Everything that was read fits.");
        return 0;
    }

    private static String model(OpinionSettings opinion) {
        return (opinion.enabled() ? "on, " + opinion.model() + " at " : "off, ") + opinion.address();
    }
}
