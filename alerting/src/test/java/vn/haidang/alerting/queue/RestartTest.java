package vn.haidang.alerting.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.haidang.alerting.alert.AlertAction;
import vn.haidang.alerting.alert.AlertEvent;
import vn.haidang.alerting.alert.DismissalReason;
import vn.haidang.alerting.alert.Handling;
import vn.haidang.alerting.alert.Move;
import vn.haidang.alerting.alert.Officer;
import vn.haidang.alerting.alert.Role;
import vn.haidang.alerting.rule.RuleRevision;
import vn.haidang.alerting.workflow.Workflow;
import vn.haidang.analyze.result.Response;

/** The same inputs in the same order give the same alerts, whenever the machine is restored from its tables. */
class RestartTest {

    private static final int LOGS = 20;
    private static final int INPUTS = 120;

    @Test
    void aMachineRestoredFromItsWrittenTablesGoesOnTheSame() {
        int alerts = 0;
        for (int seed = 0; seed < LOGS; seed++) {
            var steady = new Newsdesk();
            play(steady, seed, 0);
            var restarted = new Newsdesk(WrittenTable.tables());
            play(restarted, seed, 17);

            assertEquals(steady.alerts, restarted.alerts);
            assertEquals(steady.said, restarted.said);
            alerts += steady.alerts.size();
        }
        assertTrue(alerts > LOGS * 5, "got " + alerts + " alerts");
    }

    @Test
    void theLogOfAnAlertExplainsItsState() {
        int explained = 0;
        for (int seed = 0; seed < LOGS; seed++) {
            var desk = new Newsdesk();
            Map<String, List<AlertEvent>> log = play(desk, seed, 0);
            for (var alert : desk.alerts.values()) {
                var raised = desk.said.stream()
                        .filter(AlertOutput.Changed.class::isInstance)
                        .map(said -> ((AlertOutput.Changed) said).alert())
                        .filter(said -> said.id().equals(alert.id()))
                        .findFirst()
                        .orElseThrow();
                Handling derived = Workflow.replay(raised.handling(), log.getOrDefault(alert.id(), List.of()));
                assertEquals(alert.handling(), derived);
                explained++;
            }
        }
        assertTrue(explained > LOGS * 5, "got " + explained + " alerts");
    }

    @Test
    void neverTwoAlertsGoOnForOneStory() {
        for (int seed = 0; seed < LOGS; seed++) {
            var desk = new Newsdesk();
            play(desk, seed, 0);
            Map<String, String> goingOn = new HashMap<>();
            for (var alert : desk.alerts.values()) {
                var known = desk.tables.stories().get(alert.story().id());
                if (alert.mergedInto() == null
                        && known != null
                        && known.hits().contains(alert.first().articleId())) {
                    assertEquals(null, goingOn.put(alert.story().id(), alert.id()));
                }
            }
        }
    }

    /** Articles, edits, stories that come, go and change hands, actions and hours, at random. */
    private static Map<String, List<AlertEvent>> play(Newsdesk desk, int seed, int restartEvery) {
        var random = new Random(seed);
        Map<String, List<AlertEvent>> log = new HashMap<>();
        Map<String, Integer> revisions = new HashMap<>();
        for (int i = 1; i <= INPUTS; i++) {
            int before = desk.said.size();
            step(desk, random, i, revisions, log);
            desk.said.subList(before, desk.said.size()).forEach(said -> {
                if (said instanceof AlertOutput.Noticed noticed) {
                    log(log, noticed.notice());
                }
            });
            if (restartEvery > 0 && i % restartEvery == 0) {
                desk.restart();
            }
        }
        return log;
    }

    private static void step(
            Newsdesk desk,
            Random random,
            int number,
            Map<String, Integer> revisions,
            Map<String, List<AlertEvent>> log) {
        String name = "n" + random.nextInt(16);
        desk.later(Duration.ofMinutes(random.nextInt(120)));
        switch (random.nextInt(10)) {
            case 0, 1, 2 -> {
                var response = List.of(Response.values()).get(random.nextInt(3));
                desk.asked(desk.article(name, response, revisions.merge(name, 1, Integer::sum)));
            }
            case 3, 4 -> desk.told(name, members(name, random));
            case 5 -> desk.ended(name);
            case 6 -> desk.happens(new AlertInput.Surged(Newsdesk.PROVINCE, Newsdesk.ids(members(name, random))));
            case 7 -> desk.happens(new AlertInput.Ruled(rules(desk, number, random)));
            case 8 -> act(desk, random, number, log);
            default -> desk.happens(new AlertInput.Tick());
        }
    }

    /** One rule, which a surge of some size must hold for. */
    private static RuleRevision rules(Newsdesk desk, int number, Random random) {
        String text = """
                rules:
                  - {id: r, name: {}, raises: remedy, surge: {articles: %d}, severity: normal, deadline: 6h}
                  - {id: claim, name: {}, response: verify, severity: low, deadline: 6h}
                steps: [3]
                budget: {zone: Asia/Ho_Chi_Minh, shifts: ["07:00"], alerts: 2}
                """.formatted(1 + random.nextInt(5));
        return new RuleRevision(number, text, "lan", desk.now, "Thử.");
    }

    private static String[] members(String story, Random random) {
        List<String> members = new ArrayList<>(List.of(story));
        for (int i = random.nextInt(7); i > 0; i--) {
            members.add("n" + random.nextInt(16));
        }
        return members.stream().distinct().toArray(String[]::new);
    }

    private static void act(Newsdesk desk, Random random, int number, Map<String, List<AlertEvent>> log) {
        var alerts = List.copyOf(desk.alerts.values());
        if (alerts.isEmpty()) {
            return;
        }
        var alert = alerts.get(random.nextInt(alerts.size()));
        var moves = List.of(
                new Move.Triage(),
                new Move.Dismiss(DismissalReason.SATIRE),
                new Move.Monitor(desk.now.plus(Duration.ofDays(1))),
                new Move.Reopen(desk.now.plus(Duration.ofDays(1))));
        var action = new AlertAction(
                "a" + number,
                alert.id(),
                alert.handling().revision(),
                new Officer("lan", Set.of(Role.DUTY_OFFICER), null),
                desk.now,
                "Xem.",
                moves.get(random.nextInt(moves.size())));
        if (alert.mergedInto() == null) {
            log(log, action);
        }
        desk.happens(new AlertInput.Handled(action));
    }

    private static void log(Map<String, List<AlertEvent>> log, AlertEvent event) {
        log.computeIfAbsent(event.alert(), id -> new ArrayList<>()).add(event);
    }
}
