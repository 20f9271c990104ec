package vn.haidang.dashboards.console.search;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.haidang.dashboards.archive.ArchiveReader;

/** The search, as objects of the console. */
@Configuration(proxyBeanMethods = false)
public class SearchPages {

    @Bean
    SearchController searchController(ArchiveReader archive) {
        return new SearchController(archive);
    }
}
