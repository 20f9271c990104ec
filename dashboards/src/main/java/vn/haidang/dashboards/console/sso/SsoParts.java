package vn.haidang.dashboards.console.sso;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.haidang.dashboards.DashboardsSettings;
import vn.haidang.dashboards.console.account.Accounts;
import vn.haidang.dashboards.console.guard.Arrival;
import vn.haidang.dashboards.console.guard.Trail;

/** Signing in by the provider, as objects of the console. */
@Configuration(proxyBeanMethods = false)
public class SsoParts {

    @Bean
    ProviderLogin providerLogin(DashboardsSettings.Console settings, Accounts accounts, Arrival arrival, Trail trail) {
        var arrivalFromThere = new ProviderArrival(settings.sso(), accounts, arrival, trail);
        return new ProviderLogin(settings.sso(), arrivalFromThere);
    }
}
