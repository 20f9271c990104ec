package vn.haidang.dashboards.console.people;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.haidang.dashboards.DashboardsSettings;
import vn.haidang.dashboards.console.account.AccountFile;
import vn.haidang.dashboards.console.account.LoginAttempts;
import vn.haidang.dashboards.console.account.SecondFactors;
import vn.haidang.dashboards.console.account.SignIns;
import vn.haidang.dashboards.console.guard.Trail;

/** The pages of accounts, as objects of the console. */
@Configuration(proxyBeanMethods = false)
public class PeoplePages {

    @Bean
    PeopleController peopleController(
            AccountFile file,
            SecondFactors factors,
            SignIns signIns,
            LoginAttempts attempts,
            DashboardsSettings.Console settings) {
        return new PeopleController(file, factors, signIns, attempts, settings.sso());
    }

    @Bean
    PersonController personController(AccountFile file, SecondFactors factors, PeopleController pages, Trail trail) {
        return new PersonController(file, factors, pages, trail);
    }
}
