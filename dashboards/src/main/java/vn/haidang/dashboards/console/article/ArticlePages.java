package vn.haidang.dashboards.console.article;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.haidang.dashboards.archive.ArchiveReader;
import vn.haidang.dashboards.correction.CorrectionLog;
import vn.haidang.ingest.article.EvidenceShelf;

/** The page of an article and what was kept as evidence, as objects of the console. */
@Configuration(proxyBeanMethods = false)
public class ArticlePages {

    @Bean
    ArticleController articleController(ArchiveReader archive, CorrectionLog corrections) {
        return new ArticleController(archive, corrections);
    }

    @Bean
    EvidenceController evidenceController(ArchiveReader archive, EvidenceShelf shelf) {
        return new EvidenceController(archive, shelf);
    }
}
