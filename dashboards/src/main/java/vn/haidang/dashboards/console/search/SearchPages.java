package vn.haidang.dashboards.console.search;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.haidang.dashboards.DashboardsSettings;
import vn.haidang.dashboards.archive.ArchiveReader;

/** The search, as objects of the console. */
@Configuration(proxyBeanMethods = false)
public class SearchPages {

    @Bean
    SavedSearches savedSearches(DashboardsSettings.Console settings) {
        return new SavedSearches(settings.users().resolveSibling("searches.json"));
    }

    @Bean
    SearchController searchController(ArchiveReader archive, SavedSearches searches) {
        return new SearchController(archive, searches);
    }

    @Bean
    SavedSearchController savedSearchController(SavedSearches searches) {
        return new SavedSearchController(searches);
    }

    @Bean
    ExportController exportController(ArchiveReader archive) {
        return new ExportController(archive);
    }
}
