package vn.haidang.deploy.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.haidang.alerting.Alerting;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.alert.AlertAnswer;
import vn.haidang.alerting.alert.AlertEvent;
import vn.haidang.alerting.alert.AlertTopics;
import vn.haidang.alerting.workflow.Workflow;
import vn.haidang.analyze.result.AnalyzeTopics;
import vn.haidang.deploy.PassableFolder;
import vn.haidang.deploy.TestServers;
import vn.haidang.deploy.embedded.EmbeddedServers;

/**
 * Officers act while the queue, in a process of its own, is killed without warning again and again: no action is lost or
 * done twice, and the log explains every state.
 *
 * <p>{@code -Dhaidang.kills=50} kills more often than every build has the time for.
 */
class KilledAlertingTest {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int KILLS = Integer.getInteger("haidang.kills", 4);
    private static final int ALERTS = 12;

    /** Of one process, drawn anew each time: some die while they start, some at work. */
    private static final int SHORTEST_LIFE_MS = 2_000;

    private static final int LONGEST_LIFE_MS = 13_000;

    @Test
    void everyActionIsAnsweredOnceAndTheLogExplainsEveryState() throws Exception {
        var folder = PassableFolder.inTemporaryFolder();
        try (var servers = EmbeddedServers.start(TestServers.FOLDER, folder.resolve("servers"), step -> {})) {
            var topics = new Committed(servers.bootstrap());
            topics.create(Alerting.topics());
            topics.create(List.of(AnalyzeTopics.ANALYZED, AnalyzeTopics.STORIES, AnalyzeTopics.SURGES));
            var configuration = StageProcess.configuration(folder, servers);
            try (var storm = new ActionStorm(servers.bootstrap())) {
                var raised = raised(storm, topics, configuration);
                storm.begin(raised.values());
                for (int kill = 0; kill < KILLS; kill++) {
                    killed(configuration, new Random(kill));
                }
                var sent = storm.end();
                settle(configuration, topics, sent, raised);
            }
        } finally {
            PassableFolder.delete(folder);
        }
    }

    private static Map<String, Alert> raised(ActionStorm storm, Committed topics, Path configuration) throws Exception {
        storm.publish(ALERTS);
        try (var alerting = StageProcess.start("alerting", configuration)) {
            var alerts = Await.until(PATIENCE, "alerts", () -> first(topics), found -> found.size() == ALERTS);
            assertTrue(alerting.process().isAlive());
            return alerts;
        }
    }

    private static void killed(Path configuration, Random random) throws Exception {
        try (var alerting = StageProcess.start("alerting", configuration)) {
            boolean ended = alerting.process()
                    .waitFor(SHORTEST_LIFE_MS + random.nextInt(LONGEST_LIFE_MS), TimeUnit.MILLISECONDS);
            assertFalse(ended, "it ended before it was killed");
        }
    }

    private static void settle(Path configuration, Committed topics, Set<String> sent, Map<String, Alert> raised)
            throws Exception {
        try (var alerting = StageProcess.start("alerting", configuration)) {
            var answers = Await.until(
                    PATIENCE,
                    sent.size() + " answers",
                    () -> topics.values(AlertTopics.ANSWERS),
                    found -> found.size() >= sent.size());
            assertTrue(alerting.process().isAlive());
            check(topics, sent, answers, raised);
        }
    }

    private static void check(
            Committed topics, Set<String> sent, List<AlertAnswer> answers, Map<String, Alert> raised) {
        Set<String> answered = new HashSet<>();
        answers.forEach(answer -> assertTrue(answered.add(answer.action()), () -> "twice: " + answer.action()));
        assertEquals(sent, answered);
        Map<String, List<AlertEvent>> log = new TreeMap<>();
        for (var event : topics.values(AlertTopics.ACTIONS)) {
            log.merge(event.alert(), List.of(event), KilledAlertingTest::joined);
        }
        int explained = 0;
        for (var alert : latest(topics).values()) {
            var before =
                    Objects.requireNonNull(raised.get(alert.id()), alert.id()).handling();
            var events = log.getOrDefault(alert.id(), List.of());
            assertEquals(Workflow.replay(before, events), alert.handling());
            explained++;
        }
        assertEquals(ALERTS, explained);
        long refused = answers.stream().filter(answer -> !answer.accepted()).count();
        long done = answers.size() - refused;
        assertTrue(done > 0 && refused > 0, () -> done + " done, " + refused + " refused");
        System.err.printf("%d kills, %d actions: %d done, %d refused%n", KILLS, sent.size(), done, refused);
    }

    private static List<AlertEvent> joined(List<AlertEvent> before, List<AlertEvent> more) {
        return Stream.concat(before.stream(), more.stream()).toList();
    }

    private static Map<String, Alert> first(Committed topics) {
        Map<String, Alert> alerts = new TreeMap<>();
        topics.values(AlertTopics.ALERTS).forEach(alert -> alerts.putIfAbsent(alert.id(), alert));
        return alerts;
    }

    private static Map<String, Alert> latest(Committed topics) {
        Map<String, Alert> alerts = new TreeMap<>();
        topics.values(AlertTopics.ALERTS).forEach(alert -> alerts.put(alert.id(), alert));
        return alerts;
    }
}
