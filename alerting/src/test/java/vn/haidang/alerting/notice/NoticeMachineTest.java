package vn.haidang.alerting.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.alert.Fact;
import vn.haidang.alerting.alert.Move;
import vn.haidang.alerting.alert.Notice;
import vn.haidang.alerting.alert.Preparation;
import vn.haidang.alerting.alert.Role;
import vn.haidang.alerting.alert.Severity;
import vn.haidang.alerting.notify.Message;

class NoticeMachineTest {

    /** 22:30 in Quy Nhơn; the quiet hours end at 06:30. */
    private static final Instant NIGHT = Instant.parse("2026-11-20T15:30:00Z");

    private static final Instant HALF_PAST_SIX = Instant.parse("2026-11-20T23:30:00Z");

    private final NoticeMachine machine = new NoticeMachine(Cases.BOOK, NoticeTables.inMemory());

    @Test
    void tellsThoseOnDutyOfTheProvinceAndThePressOfficeOfAHighAlert() {
        var messages = machine.accept(Cases.alert(Severity.HIGH), Cases.MORNING);

        assertEquals(
                Set.of("email duty@example.vn", "telegram -100123", "email desk@example.vn", "hub hub"), to(messages));
    }

    @Test
    void leavesWhatARecipientDoesNotWantAtOnceToTheDigest() {
        var messages = machine.accept(Cases.alert(Severity.NORMAL), Cases.MORNING);

        assertEquals(Set.of("email duty@example.vn", "telegram -100123", "hub hub"), to(messages));
        assertEquals(List.of(), machine.tick(Instant.parse("2026-11-20T09:29:00Z")));
        var digest = machine.tick(Instant.parse("2026-11-20T09:30:00Z"));
        assertEquals(Set.of("email desk@example.vn"), to(digest));
        assertTrue(
                digest.getFirst().subject().startsWith("Hải Đăng: 1 alerts"),
                digest.getFirst().subject());
        assertEquals(List.of(), machine.tick(Instant.parse("2026-11-21T09:30:00Z")));
    }

    @Test
    void collectsManyAlertsInOneMessageAndEachOnce() {
        for (var severity : List.of(Severity.LOW, Severity.NORMAL)) {
            machine.accept(Cases.alert(severity), Cases.MORNING);
        }
        machine.accept(grown(Cases.alert(Severity.LOW), Severity.NORMAL), Cases.MORNING);

        var digests = machine.tick(Instant.parse("2026-11-20T09:30:00Z"));

        var desk = digests.stream()
                .filter(message -> message.address().equals("desk@example.vn"))
                .toList();
        assertEquals(1, desk.size());
        assertTrue(
                desk.getFirst().text().startsWith("1 alerts"), desk.getFirst().text());
    }

    @Test
    void bundledAlertsAreToldInDigestsOnly() {
        assertEquals(List.of(), machine.accept(Cases.bundled(Severity.NORMAL), Cases.MORNING));
        assertEquals(4, machine.tick(Instant.parse("2026-11-20T09:30:00Z")).size());
    }

    @Test
    void holdsWhatIsNormalUntilTheQuietHoursEndAndLetsHighPass() {
        var normal = machine.accept(Cases.alert(Severity.NORMAL), NIGHT);
        assertEquals(Set.of(HALF_PAST_SIX), times(normal));

        var other = new NoticeMachine(Cases.BOOK, NoticeTables.inMemory());
        assertEquals(Set.of(NIGHT), times(other.accept(Cases.alert(Severity.HIGH), NIGHT)));
    }

    @Test
    void tellsTheDepartmentInChargeAndNoOther() {
        var alert = seen(Cases.alert(Severity.NORMAL));
        alert = seen(Cases.after(alert, new Move.Triage()));

        var messages = machine.accept(Cases.after(alert, Cases.route("Sở Xây dựng")), Cases.MORNING);

        assertEquals(Set.of("email works@example.vn"), to(messages));
        assertTrue(
                messages.getFirst().text().contains("lan: Theo phân công."),
                messages.getFirst().text());
    }

    @Test
    void tellsTheDeskWhatADepartmentHandsBack() {
        var alert = seen(routed());

        assertEquals(
                Set.of("email duty@example.vn", "telegram -100123", "email desk@example.vn", "hub hub"),
                to(machine.accept(Cases.after(alert, new Move.HandBack()), Cases.MORNING)));
    }

    @Test
    void tellsTheLeaderOfADraftAndTheAuthorsSideOfTheVerdict() {
        var alert = Cases.after(seen(drafted()), new Move.Submit());
        assertEquals(Set.of("email head@example.vn"), to(machine.accept(alert, Cases.MORNING)));

        assertEquals(
                Set.of("email works@example.vn", "email desk@example.vn", "hub hub"),
                to(machine.accept(Cases.after(alert, new Move.SendBack()), Cases.MORNING)));
    }

    @Test
    void tellsOfADeadlineThatHasPassedThoseWhomTheSystemNamesAndTheDepartment() {
        var overdue = Cases.after(seen(routed()), new Notice.Escalated(Role.LEADER, Cases.MORNING));

        var messages = machine.accept(overdue, Cases.MORNING);

        assertEquals(Set.of("email works@example.vn", "email head@example.vn"), to(messages));
        assertTrue(
                messages.getFirst().subject().contains("QUÁ HẠN"),
                messages.getFirst().subject());
    }

    @Test
    void growthToHighTellsThoseWhoWaitedForTheDigest() {
        var alert = seen(Cases.alert(Severity.NORMAL));

        var messages = machine.accept(grown(alert, Severity.HIGH), Cases.MORNING);

        assertTrue(to(messages).contains("email desk@example.vn"), messages::toString);
    }

    @Test
    void theSameAlertAgainTellsNothing() {
        var alert = routed();
        assertFalse(machine.accept(Cases.alert(Severity.HIGH), Cases.MORNING).isEmpty());
        assertFalse(machine.accept(alert, Cases.MORNING).isEmpty());

        assertEquals(List.of(), machine.accept(alert, Cases.MORNING));
    }

    @Test
    void anotherRunOverTheSameLogGivesTheSameKeysAndEveryKeyOnce() {
        var again = new NoticeMachine(Cases.BOOK, NoticeTables.inMemory());
        var log = List.of(Cases.alert(Severity.HIGH), grown(Cases.alert(Severity.HIGH), Severity.URGENT));
        List<String> keys = log.stream()
                .flatMap(alert -> machine.accept(alert, Cases.MORNING).stream())
                .map(Message::key)
                .toList();

        assertEquals(8, keys.size());
        assertEquals(8, Set.copyOf(keys).size());
        assertEquals(
                keys,
                log.stream()
                        .flatMap(alert -> again.accept(alert, NIGHT).stream())
                        .map(Message::key)
                        .toList());
    }

    @Test
    void anAlertFromBeforeThereWereNoticesIsToldFromNowOn() {
        var old = routed();
        assertEquals(List.of(), machine.accept(old, Cases.MORNING));
        assertEquals(
                1,
                machine.accept(Cases.after(old, Cases.route("Sở Y tế")), Cases.MORNING)
                        .size());
    }

    @Test
    void nobodyHearsOfAMergedAlert() {
        var alert = Cases.alert(Severity.HIGH);
        seen(alert);
        var merged = grown(alert, Severity.URGENT).told(alert.story(), "binh-dinh.other", Cases.MORNING);

        assertEquals(List.of(), machine.accept(merged, Cases.MORNING));
    }

    @Test
    void aRuleThatNamesChannelsUsesNoOther() {
        var alert = Cases.alert(Severity.HIGH, Cases.HEADLINE, "Hồ sắp vỡ.", List.of("telegram"), null);

        assertEquals(Set.of("telegram -100123"), to(machine.accept(alert, Cases.MORNING)));
    }

    @Test
    void withoutMailServerNothingIsQueuedForIt() {
        var bare = new NoticeMachine(Cases.book(Set.of("hub")), NoticeTables.inMemory());

        assertEquals(Set.of("hub hub"), to(bare.accept(Cases.alert(Severity.HIGH), Cases.MORNING)));
    }

    @Test
    void saysOnATelephoneWhatItIsAbout() {
        var message =
                machine.accept(Cases.alert(Severity.URGENT), Cases.MORNING).getFirst();

        assertEquals("[KHẨN] Bình Định · Cần xác minh: Hồ chứa nước sắp vỡ", message.subject());
        for (var part : List.of(
                "“Nghe nói hồ sắp vỡ.”",
                "Góc phố Quy Nhơn, ghi nhận lúc 10:00 20/11/2026",
                "3 báo, 6 bài, trong đó 2 bài sao chép",
                "Hạn xử lý: 16:00 20/11/2026 (giờ Việt Nam)",
                "https://haidang.example/binh-dinh/alerts/binh-dinh.a1",
                "Đề nghị tiếp nhận")) {
            assertTrue(message.text().contains(part), () -> part + " in " + message.text());
        }
        var facts = Objects.requireNonNull(message.facts());
        assertEquals("raised", facts.event());
        assertNotEquals(0, facts.outlets());
    }

    /** The alert, after the machine has told of it. */
    private Alert seen(Alert alert) {
        machine.accept(alert, Cases.MORNING);
        return alert;
    }

    private static Alert grown(Alert alert, Severity severity) {
        return Cases.after(alert, new Notice.Grown(9, severity, Cases.MORNING.plus(Duration.ofHours(4))));
    }

    private static Alert routed() {
        var triaged = Cases.after(Cases.alert(Severity.NORMAL), new Move.Triage());
        return Cases.after(triaged, Cases.route("Sở Xây dựng"));
    }

    private static Alert drafted() {
        var found = Cases.after(Cases.after(routed(), new Move.Verify()), new Move.FindFalse("Hồ sắp vỡ"));
        var preparation =
                new Preparation("Hoang mang", "3 báo", "Theo dõi", List.of(new Fact("Hồ an toàn.", "Báo cáo 12/BC")));
        return Cases.after(found, new Move.SaveDraft("Hồ an toàn.", preparation));
    }

    private static Set<String> to(List<Message> messages) {
        return messages.stream()
                .map(message -> message.channel() + " " + message.address())
                .collect(Collectors.toSet());
    }

    private static Set<Instant> times(List<Message> messages) {
        return messages.stream().map(Message::notBefore).collect(Collectors.toSet());
    }
}
