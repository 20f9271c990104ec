package vn.haidang.alerting.workflow;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import vn.haidang.alerting.alert.AlertAction;
import vn.haidang.alerting.alert.AlertNotice;
import vn.haidang.alerting.alert.AlertState;
import vn.haidang.alerting.alert.Answer;
import vn.haidang.alerting.alert.Assignment;
import vn.haidang.alerting.alert.CaseFile;
import vn.haidang.alerting.alert.DismissalReason;
import vn.haidang.alerting.alert.Draft;
import vn.haidang.alerting.alert.Fact;
import vn.haidang.alerting.alert.Handling;
import vn.haidang.alerting.alert.Move;
import vn.haidang.alerting.alert.Notice;
import vn.haidang.alerting.alert.Officer;
import vn.haidang.alerting.alert.Outcome;
import vn.haidang.alerting.alert.Preparation;
import vn.haidang.alerting.alert.Refusal;
import vn.haidang.alerting.alert.ResponseForm;
import vn.haidang.alerting.alert.Role;
import vn.haidang.alerting.alert.Severity;

/** The people of a made-up office, and one alert on their desk. */
final class Desk {

    static final Instant START = Instant.parse("2026-11-20T01:00:00Z");
    static final Instant DEADLINE = START.plus(Duration.ofHours(24));
    static final String ALERT = "binh-dinh.s1";
    static final String HEALTH = "Sở Y tế";

    static final Officer LAN = new Officer("lan", Set.of(Role.DUTY_OFFICER), null);
    static final Officer MINH = new Officer("minh", Set.of(Role.COORDINATOR), null);
    static final Officer HOA = new Officer("hoa", Set.of(Role.DEPARTMENT), HEALTH);
    static final Officer TUAN = new Officer("tuan", Set.of(Role.DEPARTMENT), "Sở Xây dựng");
    static final Officer BINH = new Officer("binh", Set.of(Role.LEADER), null);

    static final Preparation PREPARED = new Preparation(
            "Người dân ngại tiêm vắc xin.",
            "3 trang, khoảng 200 lượt chia sẻ.",
            "Không phản hồi: tin vẫn lan; gọi điện cho tòa soạn: đã gọi, chưa sửa.",
            List.of(new Fact("Không có ca tử vong nào.", "Báo cáo 12/BC-SYT ngày 19/11/2026")));

    private Desk() {}

    static Handling detected() {
        return Handling.detected(ALERT, Severity.NORMAL, DEADLINE);
    }

    /** An alert with the health department, with whatever the state may need. */
    static Handling in(AlertState state) {
        var draft = new Draft("Dự thảo.", PREPARED, List.of("somebody"), null);
        var answer = new Answer(ResponseForm.RELEASE, "Báo Góc Phố", "Trả lời.", START);
        var file = CaseFile.EMPTY.drafted(draft).answered(answer);
        var assignment = new Assignment("somebody", HEALTH, DEADLINE);
        return new Handling(ALERT, state, 0, Severity.NORMAL, assignment, file, List.of());
    }

    /** One of every move, such that nothing but state, role and department can stand in its way. */
    static List<Move> moves() {
        var later = DEADLINE.plus(Duration.ofDays(1));
        return List.of(
                new Move.Triage(),
                new Move.Dismiss(DismissalReason.SATIRE),
                new Move.Monitor(later),
                new Move.Route(HEALTH, later),
                new Move.HandBack(),
                new Move.Verify(),
                new Move.FindTrue(),
                new Move.FindFalse("Ba trẻ tử vong sau tiêm."),
                new Move.FindOpinion(),
                new Move.FindUndetermined(),
                new Move.AssignRemedy("Sửa đường.", HEALTH, later),
                new Move.Reply("Báo Góc Phố", "Đã sửa xong."),
                new Move.SaveDraft("Không có ca tử vong nào.", PREPARED),
                new Move.Submit(),
                new Move.SendBack(),
                new Move.Approve(),
                new Move.Issue(ResponseForm.PORTAL, "https://binhdinh.example/tin/1"),
                new Move.Track(later),
                new Move.Close(Outcome.NONE),
                new Move.Reopen(later));
    }

    static AlertAction action(Handling seen, Officer officer, Move move) {
        String id = officer.name() + "-" + move.kind() + "-" + seen.revision();
        return new AlertAction(id, ALERT, seen.revision(), officer, START, "Vì đã kiểm tra.", move);
    }

    static AlertNotice grown(String id, Severity severity) {
        var notice = new Notice.Grown(12, severity, DEADLINE.plus(Duration.ofHours(6)));
        return new AlertNotice(id, ALERT, START, notice);
    }

    static Handling accepted(Handling before, Officer officer, Move move) {
        return accepted(before, action(before, officer, move));
    }

    static Handling accepted(Handling before, AlertAction action) {
        return assertInstanceOf(Decision.Accepted.class, Workflow.apply(before, action))
                .handling();
    }

    static Refusal refused(Handling before, Officer officer, Move move) {
        return refused(before, action(before, officer, move));
    }

    static Refusal refused(Handling before, AlertAction action) {
        return assertInstanceOf(Decision.Refused.class, Workflow.apply(before, action))
                .refusal();
    }
}
