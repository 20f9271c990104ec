package vn.haidang.deploy.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.haidang.deploy.application.Application;
import vn.haidang.deploy.application.Installation;
import vn.haidang.deploy.application.Role;
import vn.haidang.deploy.config.Configuration;
import vn.haidang.deploy.newsroom.Newsroom;
import vn.haidang.deploy.newsroom.SampleShift;

/** The whole product on sample news: every stage, servers of our own, a console full of content. */
@Command(
        name = "demo",
        description = "Runs everything on a sample newsroom and opens a console full of content.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    /** Loopback needs no politeness towards others; one request at a time per host still holds. */
    private static final Duration DELAY = Duration.ofMillis(50);

    private static final int REQUESTS_AT_ONCE = 8;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final ConfigurationOptions options = new ConfigurationOptions();

    @Override
    public Integer call() {
        return Shutdown.orderly(this::demo);
    }

    private int demo(Shutdown shutdown) {
        var clock = Clock.systemUTC();
        var progress = new Progress(spec.commandLine().getOut(), clock);
        var installation = Installation.found();
        try (var newsroom = Newsroom.open(installation.newsroom(), clock)) {
            progress.accept("Sample newsroom is open with " + newsroom.articles() + " articles");
            var configuration = sampled(options.load(installation), newsroom);
            var accounts = DemoAccount.of(configuration.usersFile());
            try (var application =
                    Application.start(configuration, installation, EnumSet.allOf(Role.class), progress, clock)) {
                new ArchiveWatch(application, progress).awaitContent();
                new DemoShift(application, accounts, progress, clock)
                        .work(SampleShift.load(installation.newsroom().resolve("shift")));
                welcome(application, accounts);
                shutdown.await();
                progress.accept("Stopping");
            }
        }
        return 0;
    }

    /** Sample data lie apart from real data and come through the newsroom's proxy. */
    private static Configuration sampled(Configuration configured, Newsroom newsroom) {
        Path data = configured.dataFolder().resolve("demo");
        var crawl = new Configuration.Crawl(
                write(data.resolve("sources.yaml"), newsroom.sourceList()),
                configured.ingest().contact(),
                DELAY,
                newsroom.proxy(),
                REQUESTS_AT_ONCE);
        return configured.withData(data.toString()).withIngest(crawl).withFreePort();
    }

    private static Path write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    private void welcome(Application application, List<DemoAccount> accounts) {
        var out = spec.commandLine().getOut();
        out.println();
        application.consoleAddress().ifPresent(address -> out.println("  Console   " + address));
        out.println(
                "  Users     " + accounts.get(0) + " at the desk; " + accounts.get(1) + " approves what others wrote");
        out.println("  Password  " + accounts.getFirst().password());
        out.println();
        out.println("  Ctrl-C stops everything; the next start keeps what is there.");
        out.flush();
    }
}
