package vn.haidang.dashboards.console.trend;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.haidang.dashboards.archive.ArchiveReader;

/** The page of trends, as objects of the console. */
@Configuration(proxyBeanMethods = false)
public class TrendPages {

    @Bean
    TrendController trendController(ArchiveReader archive) {
        return new TrendController(archive);
    }
}
