package vn.haidang.deploy.command;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import vn.haidang.deploy.embedded.ServerException;
import vn.haidang.ingest.config.ConfigException;

/** The command line as a whole. */
@Command(
        name = "haidang",
        description = "Media monitoring for Vietnamese provinces.",
        mixinStandardHelpOptions = true,
        version = "Hải Đăng 0.1.0-SNAPSHOT",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DemoCommand.class,
            RunCommand.class,
            ReplayCommand.class,
            ExtractCommand.class,
            FeedCommand.class,
            AnalyzeCommand.class,
            StoriesCommand.class,
            QueryCommand.class,
            LanguageCommand.class,
            ExplainCommand.class,
            EvaluateCommand.class,
            TrainCommand.class,
            TrendsCommand.class,
            AlertsCommand.class,
            OutboxCommand.class,
            CheckCommand.class,
            EvidenceCommand.class,
            UserCommand.class,
            TokenCommand.class,
            AuditCommand.class,
            CorrectionsCommand.class
        })
public final class HaidangCommand {

    private static final Logger LOG = LoggerFactory.getLogger(HaidangCommand.class);

    /** The command line, ready to execute; expected failures end in one line on standard error. */
    public static CommandLine line() {
        return new CommandLine(new HaidangCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, line, result) -> {
                    line.getErr().println("haidang: " + failure.getMessage());
                    if (!isExpected(failure)) {
                        LOG.error("unexpected failure", failure);
                    }
                    return 1;
                });
    }

    private static boolean isExpected(Exception failure) {
        return failure instanceof ConfigException
                || failure instanceof ServerException
                || failure instanceof CommandFailure;
    }
}
