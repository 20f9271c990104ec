package vn.haidang.dashboards.archive;

import java.util.List;
import java.util.Optional;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.ingest.article.ArticleId;

/** Questions the console asks of the archive. */
public interface ArchiveReader {

    /** Articles that fit, one page of them, with facets over all that fit. */
    SearchPage search(ArticleSearch search);

    Optional<ArchivedArticle> article(String province, ArticleId id);

    /** Figures of one province over a period. */
    Overview overview(String province, Period period);

    /** Alerts of one province, latest first. */
    List<Alert> alerts(String province, int limit);
}
