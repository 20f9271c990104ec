package vn.haidang.alerting.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.haidang.alerting.alert.DismissalReason;

class RuleRecordTest {

    @Test
    void precisionIsTheShareOfJudgedAlertsThatWereTakenUp() {
        var record = new RuleRecord(20, 0, 6, Map.of(DismissalReason.SATIRE, 1, DismissalReason.OLD, 1));

        assertEquals(8, record.judged());
        assertEquals(0.75, record.precision().orElseThrow());
        assertTrue(new RuleRecord(3, 0, 0, Map.of()).precision().isEmpty());
    }

    @Test
    void aRuleIsNoisyOnceItFilledAShiftOrMostOfEnoughJudgedAlertsWereDismissed() {
        assertTrue(new RuleRecord(16, 1, 0, Map.of()).noisy());
        assertTrue(new RuleRecord(12, 0, 4, Map.of(DismissalReason.OLD, 6)).noisy());
        assertFalse(new RuleRecord(12, 0, 5, Map.of(DismissalReason.OLD, 5)).noisy());
        assertFalse(new RuleRecord(9, 0, 0, Map.of(DismissalReason.OLD, 9)).noisy());
    }
}
