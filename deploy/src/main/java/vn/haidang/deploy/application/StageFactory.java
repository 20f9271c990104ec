package vn.haidang.deploy.application;

import java.time.Clock;
import java.time.Duration;
import vn.haidang.alerting.Alerting;
import vn.haidang.alerting.outbox.Courier;
import vn.haidang.alerting.rule.KafkaRuleLog;
import vn.haidang.analyze.Analyze;
import vn.haidang.dashboards.DashboardsSettings;
import vn.haidang.dashboards.archive.Archive;
import vn.haidang.dashboards.archive.ArchiveWriter;
import vn.haidang.dashboards.briefing.KafkaBriefingLog;
import vn.haidang.dashboards.console.Console;
import vn.haidang.dashboards.console.Desks;
import vn.haidang.dashboards.correction.KafkaCorrectionLog;
import vn.haidang.dashboards.desk.KafkaAlertDesk;
import vn.haidang.dashboards.edit.KafkaStoryEdits;
import vn.haidang.dashboards.edit.RuleDesk;
import vn.haidang.dashboards.shift.KafkaShiftLog;
import vn.haidang.deploy.config.Configuration;
import vn.haidang.ingest.Ingest;
import vn.haidang.ingest.IngestSettings;
import vn.haidang.ingest.evidence.EvidenceSettings;
import vn.haidang.ingest.evidence.WarcShelf;
import vn.haidang.ingest.fetch.Reach;
import vn.haidang.ingest.health.FollowedHealth;
import vn.haidang.ingest.stream.KafkaSettings;
import vn.haidang.ingest.stream.Stage;

/** Makes the stage of a role. */
public record StageFactory(
        Configuration configuration, Knowledge knowledge, KafkaSettings kafka, Archive archive, Clock clock) {

    /** As long as a person waits for a page. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    Stage create(Role role) {
        return switch (role) {
            case INGEST -> new Ingest(ingestSettings(configuration), evidenceSettings(configuration), kafka, clock);
            case ANALYZE -> new Analyze(knowledge.analyzer(), knowledge.trends(), configuration.analyze(), kafka);
            case ALERTING -> new Alerting(knowledge.rules(), knowledge.overdue(), knowledge.notices(), kafka);
            case NOTIFY ->
                new Courier(
                        configuration.notices().channels(clock),
                        configuration.notices().retry(),
                        kafka,
                        clock);
            case ARCHIVE ->
                new ArchiveWriter(archive, kafka, knowledge.provinces().keySet(), clock);
            case CONSOLE ->
                new Console(
                        consoleSettings(),
                        archive.reader(),
                        desks(),
                        knowledge.letters(),
                        new WarcShelf(configuration.evidenceFolder()),
                        clock);
        };
    }

    private Desks desks() {
        var rules = new RuleDesk(KafkaRuleLog.open(kafka, PATIENCE), knowledge.ruleText(), knowledge.overdue());
        return new Desks(
                KafkaStoryEdits.open(kafka),
                rules,
                KafkaAlertDesk.open(kafka),
                KafkaShiftLog.open(kafka),
                KafkaBriefingLog.open(kafka),
                KafkaCorrectionLog.open(kafka),
                FollowedHealth.open(kafka));
    }

    private DashboardsSettings.Console consoleSettings() {
        var console = configuration.console();
        return new DashboardsSettings.Console(
                console.address(),
                console.port(),
                configuration.usersFile(),
                configuration.tokensFile(),
                knowledge.provinces(),
                knowledge.sources().audiences(),
                console.sso(),
                knowledge.maps(),
                configuration.safety());
    }

    private static EvidenceSettings evidenceSettings(Configuration configuration) {
        var evidence = configuration.evidence();
        return new EvidenceSettings(configuration.evidenceFolder(), evidence.browser(), evidence.sandbox());
    }

    /** The crawler's settings, also for fetching a single page. */
    public static IngestSettings ingestSettings(Configuration configuration) {
        var crawl = configuration.ingest();
        return new IngestSettings(
                crawl.sources(),
                crawl.contact(),
                configuration.dataFolder().resolve("ingest"),
                crawl.delayPerHost(),
                crawl.proxy(),
                Reach.PUBLIC,
                crawl.concurrency());
    }
}
