package vn.haidang.alerting.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.haidang.alerting.queue.Newsdesk.id;
import static vn.haidang.alerting.queue.Newsdesk.ids;
import static vn.haidang.alerting.queue.Newsdesk.shown;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.haidang.alerting.alert.AlertAction;
import vn.haidang.alerting.alert.AlertAnswer;
import vn.haidang.alerting.alert.AlertState;
import vn.haidang.alerting.alert.Bundle;
import vn.haidang.alerting.alert.EventKind;
import vn.haidang.alerting.alert.Move;
import vn.haidang.alerting.alert.Officer;
import vn.haidang.alerting.alert.Role;
import vn.haidang.alerting.alert.Severity;
import vn.haidang.alerting.rule.RuleRevision;
import vn.haidang.analyze.result.Response;
import vn.haidang.ingest.article.Mode;
import vn.haidang.ingest.config.ConfigException;

class AlertMachineTest {

    private static final Officer LAN = new Officer("lan", Set.of(Role.DUTY_OFFICER), null);

    private final Newsdesk desk = new Newsdesk();

    @Test
    void raisesAnAlertWithSentenceAndDeadlineOnceTheStoryOfTheHitIsKnown() {
        desk.asked("a", Response.VERIFY);
        assertTrue(desk.alerts.isEmpty());

        desk.told("a", "a", "b");

        var alert = desk.alert("a");
        assertEquals("binh-dinh." + id("a"), alert.id());
        assertEquals(id("a"), alert.story().id());
        assertEquals("Tin a", alert.story().headline());
        assertEquals("claim-to-verify", alert.rule().id());
        assertEquals(Severity.NORMAL, alert.severity());
        assertEquals("Hồ a sắp vỡ.", alert.sentence());
        assertEquals(AlertState.DETECTED, alert.state());
        assertEquals(Newsdesk.START.plus(Duration.ofHours(24)), alert.deadline());
        assertEquals(2, alert.story().spread().outlets());
        assertEquals(1, alert.story().hits());
    }

    @Test
    void doesNotMindWhichOfStoryAndHitComesFirst() {
        desk.told("a", "a", "b");
        desk.asked("b", Response.VERIFY);

        assertEquals(id("a"), desk.alert("b").story().id());
    }

    @Test
    void raisesNoSecondAlertForACopyOrAnEditAndNoneTwice() {
        desk.asked("a", Response.VERIFY);
        desk.told("a", "a");
        desk.asked("b", Response.VERIFY);
        desk.told("a", "a", "b");
        desk.asked(desk.article("b", Response.VERIFY, 2));
        desk.told("a", "a", "b");
        long changes = desk.changes();
        desk.asked(desk.article("b", Response.VERIFY, 2));
        desk.told("a", "a", "b");

        assertEquals(1, desk.alerts.size());
        assertEquals(ids("a", "b"), shown(desk.alert("a")));
        assertEquals(changes, desk.changes());
    }

    @Test
    void wantsThePageOfEachRevisionKeptOnce() {
        desk.asked("a", Response.VERIFY);
        assertEquals(List.of(), wanted());
        desk.told("a", "a");
        desk.asked("b", Response.VERIFY);
        desk.told("a", "a", "b");
        desk.told("a", "a", "b", "c");
        desk.restart();
        desk.asked(desk.article("a", Response.NONE, 2));
        desk.asked(desk.article("a", Response.NONE, 2));
        desk.asked(desk.article("c", Response.NONE, 2));
        desk.told("a", "a", "b", "c", "d");

        String alert = "binh-dinh." + id("a");
        assertEquals(List.of(alert + ".1", "binh-dinh." + id("b") + ".1", alert + ".2"), wanted());
        desk.said.forEach(said -> {
            if (said instanceof AlertOutput.Wanted wanted) {
                assertEquals(alert, wanted.request().alert());
            }
        });
    }

    private List<String> wanted() {
        return desk.said.stream()
                .filter(AlertOutput.Wanted.class::isInstance)
                .map(said -> ((AlertOutput.Wanted) said).request().id())
                .toList();
    }

    @Test
    void keepsWhatWasPublishedWhenAnEditTakesItAwayAndSaysSo() {
        desk.asked("a", Response.VERIFY);
        desk.told("a", "a");
        desk.asked(desk.article("a", Response.NONE, 2));

        assertEquals("Hồ a sắp vỡ.", desk.alert("a").sentence());
        assertTrue(desk.alert("a").first().edited());

        desk.asked(desk.article("a", Response.VERIFY, 3));
        assertFalse(desk.alert("a").first().edited());
    }

    @Test
    void takesInAnEditThatBringsTheClaim() {
        desk.told("a", "a");
        desk.asked(desk.article("a", Response.NONE, 1));
        desk.asked(desk.article("a", Response.REMEDY, 2));

        assertEquals(Response.REMEDY, desk.alert("a").response());
    }

    @Test
    void staysSilentOnArchiveMaterialOldNewsAndPlainNews() {
        desk.asked(desk.article("a", Response.VERIFY, 1, Mode.ARCHIVE, desk.now, "safety"));
        desk.asked(desk.article("b", Response.VERIFY, 1, Mode.LIVE, desk.now.minus(Duration.ofDays(8)), "safety"));
        desk.asked("c", Response.NONE);
        desk.told("a", "a", "b", "c");

        assertTrue(desk.alerts.isEmpty());
    }

    @Test
    void theFirstRuleThatFiresDecidesTheClassAndASevererOneLaterRaisesTheSeverity() {
        desk.asked("a", Response.REMEDY);
        desk.told("a", "a");
        desk.later(Duration.ofHours(1));
        desk.asked(desk.article("b", Response.VERIFY, 1, Mode.LIVE, desk.now, "safety"));
        desk.told("a", "a", "b");

        assertEquals(Response.REMEDY, desk.alert("a").response());
        assertEquals("complaint", desk.alert("a").rule().id());
        assertEquals(Severity.HIGH, desk.alert("a").severity());
        assertEquals(1, desk.alerts.size());
    }

    @Test
    void eachStepOfSpreadRaisesTheSeverityAndIsInTheHistory() {
        desk.asked("a", Response.REMEDY);
        desk.told("a", "a", "b", "c", "d");
        assertEquals(0, desk.alert("a").story().step());

        desk.told("a", "a", "b", "c", "d", "e");
        assertEquals(1, desk.alert("a").story().step());
        assertEquals(Severity.HIGH, desk.alert("a").severity());

        desk.told("a", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j");
        assertEquals(Severity.URGENT, desk.alert("a").severity());
        assertEquals(
                List.of(EventKind.GROW, EventKind.GROW),
                desk.alert("a").handling().history().stream()
                        .map(entry -> entry.what())
                        .toList());
    }

    @Test
    void aStepOfSpreadBringsAMonitoredAlertBackToTheQueue() {
        desk.asked("a", Response.REMEDY);
        desk.told("a", "a", "b", "c", "d");
        act("1", new Move.Triage());
        act("2", new Move.Monitor(desk.now.plus(Duration.ofDays(2))));
        assertEquals(AlertState.MONITORING, desk.alert("a").state());

        desk.told("a", "a", "b", "c", "d", "e");

        assertEquals(AlertState.DETECTED, desk.alert("a").state());
    }

    @Test
    void aRuleOnASurgeRaisesItsAlertOnceTheSurgeIsTold() {
        arm(1, "{id: loud, name: {}, raises: remedy, surge: {articles: 2}, severity: normal, deadline: 6h}");
        desk.asked("a", Response.NONE);
        desk.told("a", "a");
        desk.happens(new AlertInput.Surged("phu-yen", ids("a", "b")));
        desk.happens(new AlertInput.Surged(Newsdesk.PROVINCE, ids("b")));
        assertTrue(desk.alerts.isEmpty());

        desk.happens(new AlertInput.Surged(Newsdesk.PROVINCE, ids("a", "b")));

        assertEquals("loud", desk.alert("a").rule().id());
    }

    @Test
    void rulesThatAreArmedHoldFromTheNextArticleOnAndLeaveWhatWasRaised() {
        desk.asked("a", Response.VERIFY);
        desk.told("a", "a");
        arm(1, "{id: other, name: {}, response: remedy, severity: low, deadline: 6h}");
        desk.restart();
        desk.asked("b", Response.VERIFY);
        desk.asked("c", Response.REMEDY);
        desk.told("b", "b");
        desk.told("c", "c");

        assertEquals("claim-to-verify", desk.alert("a").rule().id());
        assertEquals("other", desk.alert("c").rule().id());
        assertEquals(2, desk.alerts.size());
    }

    @Test
    void rulesWithAMistakeLeaveThoseBeforeInForce() {
        assertThrows(ConfigException.class, () -> arm(1, "{id: other}"));
        desk.asked("a", Response.VERIFY);
        desk.told("a", "a");

        assertEquals("claim-to-verify", desk.alert("a").rule().id());
    }

    @Test
    void answersEveryActionAndOfTwoAtOnceTheSecondIsRefused() {
        desk.asked("a", Response.REMEDY);
        desk.told("a", "a");
        var first = action("1", 0, new Move.Triage());
        var second = action("2", 0, new Move.Monitor(desk.now.plus(Duration.ofDays(2))));
        desk.happens(new AlertInput.Handled(first));
        desk.happens(new AlertInput.Handled(second));
        desk.happens(new AlertInput.Handled(first));
        desk.happens(new AlertInput.Handled(
                new AlertAction("4", "binh-dinh.none", 0, LAN, desk.now, "Xem.", new Move.Triage())));

        var answers = answers();
        assertEquals(
                List.of("1", "2", "1", "4"),
                answers.stream().map(AlertAnswer::action).toList());
        assertEquals(
                List.of(true, false, true, false),
                answers.stream().map(AlertAnswer::accepted).toList());
        assertEquals("stale", refusal(answers.get(1)));
        assertEquals(AlertState.TRIAGED, desk.alert("a").state());
    }

    @Test
    void keepsTheOlderAlertWhenStoriesBecomeOne() {
        merge();

        assertNull(desk.alert("b").mergedInto());
        assertEquals(id("a"), desk.alert("b").story().id());
        assertEquals(desk.alert("b").id(), desk.alert("a").mergedInto());
        assertEquals(2, desk.alert("b").story().hits());
        var refused = action("1", 0, new Move.Triage());
        desk.happens(new AlertInput.Handled(refused));
        assertEquals("merged", refusal(answers().getFirst()));
    }

    @Test
    void letsAMergedAlertGoOnByItselfWhenItsStoryIsSplitOffAgain() {
        merge();

        desk.told("a", "a");
        desk.told("b", "b");

        assertNull(desk.alert("a").mergedInto());
        assertNull(desk.alert("b").mergedInto());
        assertEquals(ids("a"), shown(desk.alert("a")));
        assertEquals(ids("b"), shown(desk.alert("b")));
    }

    @Test
    void leavesAnAlertWithItsFirstArticleAfterASplitAndGivesTheOtherPartOneOfItsOwn() {
        for (List<String> order : List.of(List.of("b", "c"), List.of("c", "b"))) {
            var split = new Newsdesk();
            split.asked("b", Response.REMEDY);
            split.later(Duration.ofHours(1));
            split.asked("c", Response.REMEDY);
            split.told("a", "a", "b", "c", "d");
            assertEquals(1, split.alerts.size());

            for (String part : order) {
                split.told(
                        part.equals("b") ? "b" : "a",
                        part.equals("b") ? new String[] {"b", "d"} : new String[] {"a", "c"});
            }

            assertEquals(2, split.alerts.size());
            assertEquals(ids("b"), shown(split.alert("b")));
            assertEquals(id("b"), split.alert("b").story().id());
            assertEquals(ids("c"), shown(split.alert("c")));
            assertEquals(id("a"), split.alert("c").story().id());
            assertNull(split.alert("c").mergedInto());
        }
    }

    @Test
    void followsAStoryThatAnEarlierArticleGivesAnotherIdInWhateverOrderItIsTold() {
        for (boolean endedFirst : List.of(true, false)) {
            var renamed = new Newsdesk();
            renamed.asked("b", Response.REMEDY);
            renamed.told("b", "b", "c");
            if (endedFirst) {
                renamed.ended("b");
                renamed.told("a", "a", "b", "c");
            } else {
                renamed.told("a", "a", "b", "c");
                renamed.ended("b");
            }
            renamed.asked("c", Response.REMEDY);

            assertEquals(1, renamed.alerts.size());
            assertEquals(id("a"), renamed.alert("b").story().id());
            assertEquals(ids("b", "c"), shown(renamed.alert("b")));
        }
    }

    @Test
    void aHitThatALongStoryDoesNotListGoesWithTheStoryThatTakesItOver() {
        for (boolean endedFirst : List.of(true, false)) {
            var taken = new Newsdesk();
            taken.asked("b", Response.REMEDY);
            taken.told("a", "a", "b", "c");
            taken.toldOf(99, "a", "a", "c");
            if (endedFirst) {
                taken.ended("a");
                taken.toldOf(100, "z", "z", "c");
            } else {
                taken.toldOf(100, "z", "z", "c");
                taken.ended("a");
            }
            taken.asked("c", Response.REMEDY);

            assertEquals(1, taken.alerts.size());
            assertEquals(id("z"), taken.alert("b").story().id());
            assertEquals(2, taken.alert("b").story().hits());
        }
    }

    @Test
    void losesNoHitThatNoStoryListsAndTheStoryThatListsItLaterTakesItOver() {
        desk.asked("a", Response.REMEDY);
        desk.later(Duration.ofMinutes(59));
        desk.happens(new AlertInput.Tick());
        assertTrue(desk.alerts.isEmpty());

        desk.later(Duration.ofMinutes(1));
        desk.happens(new AlertInput.Tick());
        desk.happens(new AlertInput.Tick());
        assertEquals("Tin a", desk.alert("a").story().headline());
        assertEquals(1, desk.changes());

        desk.told("s", "s", "a");
        assertEquals(id("s"), desk.alert("a").story().id());
    }

    @Test
    void showsTheFirstAndTheLatestOfManyHits() {
        var names = new TreeSet<String>();
        for (int i = 10; i < 40; i++) {
            desk.asked("n" + i, Response.REMEDY);
            desk.later(Duration.ofMinutes(1));
            names.add("n" + i);
        }
        desk.told("n10", names.toArray(String[]::new));

        var alert = desk.alert("n10");
        assertEquals(30, alert.story().hits());
        assertEquals(Settlement.SHOWN, alert.story().articles().size());
        assertEquals(id("n10"), alert.first().articleId());
        assertEquals(id("n39"), shown(alert).getLast());
    }

    @Test
    void bundlesLesserAlertsBeyondTheBudgetOfAShiftAndNeverDropsOne() {
        for (int i = 0; i < 20; i++) {
            desk.asked("s" + i, i < 18 ? Response.REMEDY : Response.VERIFY);
            desk.told("s" + i, "s" + i);
        }
        desk.asked(desk.article("x", Response.VERIFY, 1, Mode.LIVE, desk.now, "safety"));
        desk.told("x", "x");

        assertEquals(21, desk.alerts.size());
        var bundled = desk.alerts.values().stream()
                .filter(alert -> alert.bundle() != null)
                .toList();
        assertEquals(5, bundled.size());
        assertTrue(bundled.stream()
                .allMatch(alert -> new Bundle(Newsdesk.START.minusSeconds(3_600), "complaint").equals(alert.bundle())));
        assertNull(desk.alert("x").bundle());
        desk.told("s19", "s19", "t1", "t2", "t3", "t4");
        assertEquals(Severity.HIGH, desk.alert("s19").severity());
        assertNull(desk.alert("s19").bundle());

        desk.later(Duration.ofHours(12));
        desk.asked("y", Response.REMEDY);
        desk.told("y", "y");
        assertNull(desk.alert("y").bundle());
    }

    @Test
    void escalatesOnceWhatIsOverdueAsTimePasses() {
        desk.asked("a", Response.REMEDY);
        desk.told("a", "a");
        desk.happens(new AlertInput.Tick());
        assertTrue(desk.alert("a").handling().history().isEmpty());

        desk.later(Duration.ofDays(3));
        desk.happens(new AlertInput.Tick());
        desk.happens(new AlertInput.Tick());
        assertEquals(1, desk.alert("a").handling().history().size());

        desk.later(Duration.ofDays(10));
        desk.happens(new AlertInput.Tick());
        long said = desk.said.size();
        desk.happens(new AlertInput.Tick());
        assertEquals(2, desk.alert("a").handling().history().size());
        assertEquals(said, desk.said.size());
    }

    /** Two stories with an alert each become one; the alert of "b" is the older one. */
    private void arm(int revision, String rule) {
        String rest = "steps: [5]\nbudget: {zone: Asia/Ho_Chi_Minh, shifts: [\"07:00\"], alerts: 15}\n";
        desk.happens(new AlertInput.Ruled(
                new RuleRevision(revision, "rules:\n  - " + rule + "\n" + rest, "lan", desk.now, "Thử.")));
    }

    private void merge() {
        desk.asked("b", Response.REMEDY);
        desk.told("b", "b");
        desk.later(Duration.ofHours(1));
        desk.asked("a", Response.REMEDY);
        desk.told("a", "a");

        desk.told("a", "a", "b");
        desk.ended("b");
    }

    private static String refusal(AlertAnswer answer) {
        return Objects.requireNonNull(answer.refusal(), answer.action()).key();
    }

    private void act(String id, Move move) {
        desk.happens(
                new AlertInput.Handled(action(id, desk.alert("a").handling().revision(), move)));
    }

    private AlertAction action(String id, int revision, Move move) {
        return new AlertAction(id, desk.alert("a").id(), revision, LAN, desk.now, "Xem.", move);
    }

    private List<AlertAnswer> answers() {
        return desk.said.stream()
                .filter(AlertOutput.Answered.class::isInstance)
                .map(said -> ((AlertOutput.Answered) said).answer())
                .toList();
    }
}
