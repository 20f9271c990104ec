package vn.haidang.deploy.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.haidang.deploy.application.Application;
import vn.haidang.deploy.application.Installation;
import vn.haidang.deploy.application.Role;
import vn.haidang.deploy.replay.ProcessUsage;
import vn.haidang.deploy.replay.Replay;
import vn.haidang.deploy.replay.ReplayTable;
import vn.haidang.ingest.article.Mode;
import vn.haidang.ingest.replay.FeedItemFile;

/** Sends files of feed items through the whole pipeline and accounts for every line. */
@Command(
        name = "replay",
        description = "Sends files of feed items (JSON lines, gzip allowed) through the pipeline, accounting for every line.",
        mixinStandardHelpOptions = true)
final class ReplayCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final ConfigurationOptions options = new ConfigurationOptions();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files to replay, one after the other.")
    private final List<Path> files = List.of();

    @Option(
            names = "--as",
            paramLabel = "MODE",
            defaultValue = "archive",
            description = "live may raise alerts, archive never does: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}")
    private Mode mode = Mode.ARCHIVE;

    @Override
    public Integer call() {
        var clock = Clock.systemUTC();
        var out = spec.commandLine().getOut();
        var progress = new Progress(out, clock);
        var installation = Installation.found();
        var configuration = options.load(installation);
        Set<Role> roles = EnumSet.of(Role.ANALYZE, Role.ALERTING, Role.ARCHIVE);
        try (var shutdown = new Shutdown();
                var application = Application.start(configuration, installation, roles, progress, clock)) {
            boolean exact = true;
            for (var file : files) {
                exact &= replay(file, application, progress, clock);
            }
            ProcessUsage.table().forEach(out::println);
            return exact ? 0 : 1;
        }
    }

    private boolean replay(Path file, Application application, Progress progress, Clock clock) {
        String batch = file.getFileName() + "@" + clock.instant();
        progress.accept("Replaying " + file + " as " + mode.name().toLowerCase(Locale.ROOT));
        var replay = new Replay(
                batch, application.kafka(), application.archive()::count, progress, clock);
        try (var lines = FeedItemFile.read(file, mode, batch)) {
            var report = replay.run(lines.iterator());
            PrintWriter out = spec.commandLine().getOut();
            ReplayTable.lines(report, application.provinces()).forEach(out::println);
            return report.isExact();
        } catch (IOException e) {
            throw new CommandFailure("cannot read " + file + ": " + e.getMessage());
        }
    }
}
