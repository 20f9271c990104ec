package vn.haidang.dashboards.console.profile;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.haidang.dashboards.console.account.AccountFile;
import vn.haidang.dashboards.console.account.Accounts;
import vn.haidang.dashboards.console.account.LimitedLogin;
import vn.haidang.dashboards.console.account.LoginAttempts;
import vn.haidang.dashboards.console.account.SecondFactors;
import vn.haidang.dashboards.console.guard.Arrival;
import vn.haidang.dashboards.console.guard.Trail;

/** The pages of one's own account, as objects of the console. */
@Configuration(proxyBeanMethods = false)
public class ProfilePages {

    @Bean
    CodeController codeController(
            Accounts accounts,
            SecondFactors factors,
            LoginAttempts attempts,
            Arrival arrival,
            Trail trail,
            Clock clock) {
        return new CodeController(accounts, factors, attempts, arrival, trail, clock);
    }

    @Bean
    ProfileController profileController(AccountFile file, SecondFactors factors) {
        return new ProfileController(file, factors);
    }

    @Bean
    PasswordController passwordController(AccountFile file, LimitedLogin login, Trail trail) {
        return new PasswordController(file, login, trail);
    }

    @Bean
    SecondFactorController secondFactorController(
            SecondFactors factors, Accounts accounts, LimitedLogin login, Trail trail) {
        return new SecondFactorController(factors, accounts, login, trail);
    }
}
