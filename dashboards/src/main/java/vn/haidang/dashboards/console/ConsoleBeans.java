package vn.haidang.dashboards.console;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.haidang.dashboards.DashboardsSettings;
import vn.haidang.dashboards.archive.ArchiveReader;
import vn.haidang.dashboards.console.account.Accounts;
import vn.haidang.dashboards.console.account.Tokens;
import vn.haidang.dashboards.console.alert.AlertPages;
import vn.haidang.dashboards.console.api.AlertApi;
import vn.haidang.dashboards.console.api.ApiSecurity;
import vn.haidang.dashboards.console.api.EventApi;
import vn.haidang.dashboards.console.api.EventStream;
import vn.haidang.dashboards.console.article.ArticlePages;
import vn.haidang.dashboards.console.audit.AuditPages;
import vn.haidang.dashboards.console.briefing.BriefingPages;
import vn.haidang.dashboards.console.correction.CorrectionPages;
import vn.haidang.dashboards.console.guard.GuardParts;
import vn.haidang.dashboards.console.overview.OverviewPages;
import vn.haidang.dashboards.console.page.Language;
import vn.haidang.dashboards.console.page.LanguageResolver;
import vn.haidang.dashboards.console.page.LanguageSwitch;
import vn.haidang.dashboards.console.page.PersonResolver;
import vn.haidang.dashboards.console.page.VisitResolver;
import vn.haidang.dashboards.console.people.PeoplePages;
import vn.haidang.dashboards.console.profile.ProfilePages;
import vn.haidang.dashboards.console.rule.RulePages;
import vn.haidang.dashboards.console.search.SearchPages;
import vn.haidang.dashboards.console.shift.ShiftPages;
import vn.haidang.dashboards.console.source.SourcePages;
import vn.haidang.dashboards.console.sso.SsoParts;
import vn.haidang.dashboards.console.story.StoryPages;
import vn.haidang.dashboards.console.trend.TrendPages;
import vn.haidang.dashboards.desk.AlertDesk;
import vn.haidang.dashboards.desk.CurrentAlerts;

/** Every object of the console, made by hand; settings, archive and clock come from the {@link Console}. */
@SpringBootConfiguration(proxyBeanMethods = false)
@Import({
    ApiSecurity.class,
    ConsoleSecurity.class,
    OverviewPages.class,
    SearchPages.class,
    ArticlePages.class,
    StoryPages.class,
    TrendPages.class,
    AlertPages.class,
    RulePages.class,
    GuardParts.class,
    SsoParts.class,
    ProfilePages.class,
    PeoplePages.class,
    AuditPages.class,
    ShiftPages.class,
    BriefingPages.class,
    CorrectionPages.class,
    SourcePages.class
})
@ImportAutoConfiguration({
    ConfigurationPropertiesAutoConfiguration.class,
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class,
    ThymeleafAutoConfiguration.class
})
class ConsoleBeans {

    @Bean
    MessageSource messageSource() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("vn.haidang.dashboards.console.messages");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        messages.setDefaultLocale(Language.DEFAULT.locale());
        return messages;
    }

    @Bean
    LanguageResolver localeResolver(Accounts accounts) {
        return new LanguageResolver(accounts);
    }

    @Bean
    PersonResolver personResolver(VisitResolver visits, Accounts accounts, MessageSource messages, Clock clock) {
        return new PersonResolver(visits, accounts, messages, clock);
    }

    @Bean
    VisitResolver visitResolver(
            DashboardsSettings.Console settings, Accounts accounts, MessageSource messages, Clock clock) {
        return new VisitResolver(settings.provinces(), accounts, messages, clock);
    }

    @Bean
    WebMvcConfigurer webMvc(VisitResolver visits, PersonResolver people, LanguageResolver languages) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(visits);
                resolvers.add(people);
            }

            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new LanguageSwitch(languages));
            }
        };
    }

    @Bean
    CurrentAlerts currentAlerts(ArchiveReader archive, AlertDesk desk) {
        return new CurrentAlerts(archive, desk.changes());
    }

    @Bean
    EventStream eventStream(AlertDesk desk) {
        return new EventStream(desk.changes());
    }

    @Bean
    AlertApi alertApi(DashboardsSettings.Console settings, CurrentAlerts alerts, AlertDesk desk, Clock clock) {
        return new AlertApi(settings.provinces().keySet(), alerts, desk, clock);
    }

    @Bean
    EventApi eventApi(DashboardsSettings.Console settings, EventStream events, Tokens tokens) {
        return new EventApi(settings.provinces().keySet(), events, tokens);
    }

    @Bean
    EntranceController entranceController(
            VisitResolver visits, Accounts accounts, DashboardsSettings.Console settings) {
        return new EntranceController(visits, accounts, settings.sso());
    }

    @Bean
    ArchiveAway archiveAway() {
        return new ArchiveAway();
    }

    @Bean
    ErrorPage errorPage() {
        return new ErrorPage();
    }
}
