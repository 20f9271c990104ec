package vn.haidang.dashboards.console.correction;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.haidang.dashboards.archive.ArchiveReader;
import vn.haidang.dashboards.correction.CorrectionLog;

/** What takes corrections, as an object of the console. */
@Configuration(proxyBeanMethods = false)
public class CorrectionPages {

    @Bean
    CorrectionController correctionController(ArchiveReader archive, CorrectionLog log) {
        return new CorrectionController(archive, log);
    }
}
