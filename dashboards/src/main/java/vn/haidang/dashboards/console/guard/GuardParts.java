package vn.haidang.dashboards.console.guard;

import java.time.Clock;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.haidang.dashboards.DashboardsSettings;
import vn.haidang.dashboards.audit.AuditFiles;
import vn.haidang.dashboards.audit.AuditLog;
import vn.haidang.dashboards.console.account.AccountFile;
import vn.haidang.dashboards.console.account.Accounts;
import vn.haidang.dashboards.console.account.LimitedLogin;
import vn.haidang.dashboards.console.account.LoginAttempts;
import vn.haidang.dashboards.console.account.SecondFactors;
import vn.haidang.dashboards.console.account.SignIns;
import vn.haidang.dashboards.console.account.Tokens;

/** Accounts, the audit log and what stands at the door, as objects of the console. */
@Configuration(proxyBeanMethods = false)
public class GuardParts {

    @Bean
    SecondFactors secondFactors(DashboardsSettings.Console settings) {
        return new SecondFactors(settings.safety().secondFactors());
    }

    @Bean
    Accounts accounts(DashboardsSettings.Console settings, SecondFactors factors, Clock clock) {
        return new Accounts(settings.users(), factors, settings.safety().sessions(), clock);
    }

    @Bean
    AccountFile accountFile(DashboardsSettings.Console settings) {
        return new AccountFile(settings.users());
    }

    @Bean
    Tokens tokens(DashboardsSettings.Console settings) {
        return new Tokens(settings.tokens());
    }

    @Bean
    SignIns signIns(DashboardsSettings.Console settings) {
        return new SignIns(settings.safety().signIns());
    }

    @Bean
    LoginAttempts loginAttempts(Clock clock) {
        return new LoginAttempts(clock);
    }

    @Bean
    LimitedLogin limitedLogin(Accounts accounts, LoginAttempts attempts) {
        return new LimitedLogin(accounts, attempts);
    }

    @Bean
    AuditFiles auditFiles(DashboardsSettings.Console settings) {
        return new AuditFiles(settings.safety().audit());
    }

    @Bean
    AuditLog auditLog(AuditFiles files, DashboardsSettings.Console settings, Clock clock) {
        return new AuditLog(files, settings.safety().auditDays(), clock);
    }

    @Bean
    Trail trail(AuditLog log, Accounts accounts, Clock clock) {
        return new Trail(log, accounts, clock);
    }

    @Bean
    Arrival arrival(Accounts accounts, SignIns signIns, Trail trail, Clock clock) {
        return new Arrival(accounts, signIns, trail, clock);
    }

    @Bean
    AuditFilter auditFilter(Trail trail, DashboardsSettings.Console settings) {
        return new AuditFilter(trail, settings.provinces().keySet());
    }

    @Bean
    RateFilter rateFilter(Trail trail, DashboardsSettings.Console settings) {
        return new RateFilter(settings.safety().limits(), trail);
    }

    /** Its place is in the chains of Spring Security; by itself it would run a second time, before them. */
    @Bean
    FilterRegistrationBean<AuditFilter> auditOnlyInTheChains(AuditFilter filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }

    @Bean
    FilterRegistrationBean<RateFilter> ratesOnlyInTheChains(RateFilter filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }
}
