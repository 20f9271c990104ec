package vn.haidang.dashboards.console.briefing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.haidang.dashboards.archive.ArchiveReader;
import vn.haidang.dashboards.briefing.BriefingDesk;
import vn.haidang.dashboards.briefing.BriefingLog;
import vn.haidang.dashboards.desk.CurrentAlerts;

/** The press-conference dossiers, as objects of the console. */
@Configuration(proxyBeanMethods = false)
public class BriefingPages {

    @Bean
    BriefingDesk briefingDesk(ArchiveReader archive, CurrentAlerts alerts) {
        return new BriefingDesk(archive, alerts);
    }

    @Bean
    BriefingListController briefingListController(BriefingLog log) {
        return new BriefingListController(log);
    }

    @Bean
    NewBriefingController newBriefingController(ArchiveReader archive, BriefingDesk desk, BriefingLog log) {
        return new NewBriefingController(archive, desk, log);
    }

    @Bean
    BriefingController briefingController(BriefingDesk desk, BriefingLog log) {
        return new BriefingController(desk, log);
    }

    @Bean
    FreezeController freezeController(BriefingLog log) {
        return new FreezeController(log);
    }

    @Bean
    BriefingFileController briefingFileController(BriefingLog log) {
        return new BriefingFileController(log);
    }

    @Bean
    BriefingsAway briefingsAway() {
        return new BriefingsAway();
    }
}
