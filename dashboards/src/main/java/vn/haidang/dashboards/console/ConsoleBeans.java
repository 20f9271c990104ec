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
import vn.haidang.dashboards.edit.StoryEdits;
import vn.haidang.ingest.article.EvidenceShelf;

/** Every object of the console, made by hand; settings, archive and clock come from the {@link Console}. */
@SpringBootConfiguration(proxyBeanMethods = false)
@Import(ConsoleSecurity.class)
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
    Accounts accounts(DashboardsSettings.Console settings) {
        return new Accounts(settings.users());
    }

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
    VisitResolver visitResolver(
            DashboardsSettings.Console settings, Accounts accounts, MessageSource messages, Clock clock) {
        return new VisitResolver(settings.provinces(), accounts, messages, clock);
    }

    @Bean
    WebMvcConfigurer webMvc(VisitResolver visits, LanguageResolver languages) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(visits);
            }

            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new LanguageSwitch(languages));
            }
        };
    }

    @Bean
    OverviewController overviewController(ArchiveReader archive) {
        return new OverviewController(archive);
    }

    @Bean
    SearchController searchController(ArchiveReader archive) {
        return new SearchController(archive);
    }

    @Bean
    ArticleController articleController(ArchiveReader archive) {
        return new ArticleController(archive);
    }

    @Bean
    EvidenceController evidenceController(ArchiveReader archive, EvidenceShelf shelf) {
        return new EvidenceController(archive, shelf);
    }

    @Bean
    DossierController dossierController(ArchiveReader archive) {
        return new DossierController(archive);
    }

    @Bean
    StoryController storyController(ArchiveReader archive, DashboardsSettings.Console settings) {
        return new StoryController(archive, settings.audiences());
    }

    @Bean
    StoryEditController storyEditController(ArchiveReader archive, StoryEdits edits) {
        return new StoryEditController(archive, edits);
    }

    @Bean
    TrendController trendController(ArchiveReader archive) {
        return new TrendController(archive);
    }

    @Bean
    AlertController alertController(ArchiveReader archive) {
        return new AlertController(archive);
    }

    @Bean
    EntranceController entranceController(VisitResolver visits, Accounts accounts) {
        return new EntranceController(visits, accounts);
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
