package vn.haidang.dashboards.console.overview;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.haidang.dashboards.DashboardsSettings;
import vn.haidang.dashboards.archive.ArchiveReader;

/** The overview, as objects of the console. */
@Configuration(proxyBeanMethods = false)
public class OverviewPages {

    @Bean
    OverviewController overviewController(ArchiveReader archive, DashboardsSettings.Console settings) {
        return new OverviewController(archive, new FurtherFigures(archive, settings.maps()));
    }
}
