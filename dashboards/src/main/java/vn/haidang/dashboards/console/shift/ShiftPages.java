package vn.haidang.dashboards.console.shift;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.haidang.dashboards.archive.ArchiveReader;
import vn.haidang.dashboards.console.account.Accounts;
import vn.haidang.dashboards.desk.CurrentAlerts;
import vn.haidang.dashboards.edit.StoryEdits;
import vn.haidang.dashboards.shift.ShiftLog;

/** The desk of a shift and the hand-over, as objects of the console. */
@Configuration(proxyBeanMethods = false)
public class ShiftPages {

    @Bean
    ShiftDesk shiftDesk(ArchiveReader archive, CurrentAlerts alerts, ShiftLog log) {
        return new ShiftDesk(archive, alerts, log);
    }

    @Bean
    ShiftController shiftController(ShiftDesk desk) {
        return new ShiftController(desk);
    }

    @Bean
    MarkController markController(ArchiveReader archive, CurrentAlerts alerts, StoryEdits edits, ShiftLog log) {
        return new MarkController(archive, alerts, edits, log);
    }

    @Bean
    ShiftEventController shiftEventController(ShiftLog log, Accounts accounts) {
        return new ShiftEventController(log, accounts);
    }

    @Bean
    HandOverController handOverController(ShiftDesk desk, CurrentAlerts alerts, ShiftLog log) {
        return new HandOverController(desk, alerts, log);
    }
}
