package vn.haidang.analyze.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class RecentDaysTest {

    private final FingerprintReader reader = new FingerprintReader(TermWeights.of(Articles.VOCABULARY));
    private final Fingerprint old = fingerprint(0, "Bão Kalmaegi đổ bộ vào Quy Nhơn");
    private final Fingerprint recent = fingerprint(240, "Lễ hội cầu ngư ở Nhơn Lý");
    private final Fingerprint asked = fingerprint(264, "Quy Nhơn khắc phục sau bão Kalmaegi");

    @Test
    void whatWasForgottenLeavesNoTrace() {
        var remembering = days(old, recent);
        var forgetting = days(old, recent);
        forgetting.remove(old);

        var never = days(recent);

        assertNotEquals(never.bustle(asked.time()), remembering.bustle(asked.time()));
        assertEquals(never.bustle(asked.time()), forgetting.bustle(asked.time()));
        assertEquals(never.news(asked.news(), asked.time()), forgetting.news(asked.news(), asked.time()));
    }

    @Test
    void aWordOfTheLastDaysTellsLess() {
        var storm = fingerprint(250, "Bão Kalmaegi đổ bộ vào Quy Nhơn");
        var fresh = days(recent).news(asked.news(), asked.time());
        var worn = days(recent, storm).news(asked.news(), asked.time());

        assertEquals(1, Long.signum(fresh.sum() - worn.sum()));
    }

    private static RecentDays days(Fingerprint... fingerprints) {
        var days = new RecentDays();
        for (Fingerprint fingerprint : fingerprints) {
            days.add(fingerprint);
        }
        return days;
    }

    private Fingerprint fingerprint(double hours, String title) {
        return reader.read(Articles.article("bao-mot", hours, title, ""));
    }
}
