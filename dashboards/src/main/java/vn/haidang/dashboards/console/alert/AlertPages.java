package vn.haidang.dashboards.console.alert;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.haidang.alerting.letter.Letters;
import vn.haidang.dashboards.archive.ArchiveReader;
import vn.haidang.dashboards.console.account.Accounts;
import vn.haidang.dashboards.console.api.EventStream;
import vn.haidang.dashboards.desk.AlertDesk;
import vn.haidang.dashboards.desk.CurrentAlerts;

/** The pages of alerts, as objects of the console. */
@Configuration(proxyBeanMethods = false)
public class AlertPages {

    @Bean
    DossierController dossierController(ArchiveReader archive) {
        return new DossierController(archive);
    }

    @Bean
    AlertController alertController(CurrentAlerts alerts) {
        return new AlertController(alerts);
    }

    @Bean
    AlertPageController alertPageController(ArchiveReader archive, CurrentAlerts alerts, AlertDesk desk) {
        return new AlertPageController(archive, alerts, desk);
    }

    @Bean
    AlertEventController alertEventController(EventStream events, Accounts accounts) {
        return new AlertEventController(events, accounts);
    }

    @Bean
    LetterController letterController(CurrentAlerts alerts, ArchiveReader archive, Letters letters) {
        return new LetterController(alerts, archive, letters);
    }
}
