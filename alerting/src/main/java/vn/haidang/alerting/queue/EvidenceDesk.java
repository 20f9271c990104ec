package vn.haidang.alerting.queue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.alert.AlertArticle;
import vn.haidang.alerting.rule.Hit;
import vn.haidang.ingest.article.ArticleId;
import vn.haidang.ingest.article.EvidenceRequest;
import vn.haidang.ingest.article.Source;
import vn.haidang.ingest.stream.Table;

/**
 * Wants the pages kept that an alert rests on, once for each revision of an article and each province. Press only: a post
 * is somebody's, and the pages of social networks are mostly behind a login.
 */
final class EvidenceDesk {

    private final Table<Hit> hits;
    private final Table<AskedPage> asked;

    EvidenceDesk(AlertTables tables) {
        this.hits = tables.hits();
        this.asked = tables.evidence();
    }

    /** The articles of an alert whose pages were not asked for yet. */
    List<AlertOutput> joined(Alert alert, Instant now) {
        List<AlertOutput> wanted = new ArrayList<>();
        for (AlertArticle article : alert.story().articles()) {
            var hit = hits.get(article.articleId());
            if (hit != null) {
                wanted.addAll(ask(alert.province(), alert.id(), hit, now));
            }
        }
        return wanted;
    }

    /** A later revision of an article that an alert rests on, whatever it says now. */
    List<AlertOutput> edited(String article, Instant now) {
        List<AlertOutput> wanted = new ArrayList<>();
        var known = hits.get(article);
        if (known != null) {
            for (String province : new TreeSet<>(known.rules().keySet())) {
                var page = asked.get(Alert.idOf(province, article));
                if (page != null) {
                    wanted.addAll(ask(province, page.alert(), known, now));
                }
            }
        }
        return wanted;
    }

    private List<AlertOutput> ask(String province, String alert, Hit hit, Instant now) {
        String key = Alert.idOf(province, hit.id());
        var before = asked.get(key);
        boolean known = before != null && before.revision() >= hit.revision();
        if (known || hit.article().source().kind() != Source.Kind.PRESS) {
            return List.of();
        }
        asked.put(key, new AskedPage(hit.revision(), alert));
        var article = new ArticleId(hit.id());
        return List.of(new AlertOutput.Wanted(new EvidenceRequest(
                province, article, hit.revision(), hit.article().url(), alert, now)));
    }
}
