package vn.haidang.dashboards.console.source;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.haidang.ingest.health.HealthBoard;

/** The page of sources, as an object of the console. */
@Configuration(proxyBeanMethods = false)
public class SourcePages {

    @Bean
    SourceController sourceController(HealthBoard board) {
        return new SourceController(board);
    }
}
