package vn.haidang.dashboards.console.search;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haidang.dashboards.archive.ArchivedArticle;
import vn.haidang.dashboards.archive.Period;
import vn.haidang.dashboards.console.page.ArticleRow;

/**
 * An article as it is handed out, its labels as ids.
 *
 * @param publishedAt as the source claims, {@code null} when it does not
 */
record ExportedArticle(
        String id,
        String title,
        String url,
        String source,
        String sourceId,
        String country,
        int tier,
        String language,
        @Nullable Instant publishedAt,
        Instant firstSeenAt,
        String place,
        List<String> topics,
        String tone,
        String response,
        String lead) {

    static ExportedArticle of(ArchivedArticle archived) {
        var article = archived.analyzed().article();
        var labels = archived.analyzed().labels();
        var source = article.source();
        return new ExportedArticle(
                article.id().value(),
                article.title(),
                article.url().toString(),
                source.name(),
                source.id(),
                source.country(),
                source.tier(),
                labels.language(),
                article.publishedAt(),
                article.firstSeenAt(),
                labels.status(archived.province()).map(ArticleRow::value).orElse("no"),
                labels.topics(),
                ArticleRow.value(labels.tone()),
                ArticleRow.value(labels.response()),
                article.lead());
    }

    /** The cells of a table, times as a clock in Việt Nam shows them. */
    List<String> cells() {
        return List.of(
                title,
                url,
                source,
                sourceId,
                country,
                Integer.toString(tier),
                language,
                publishedAt == null ? "" : time(publishedAt),
                time(firstSeenAt),
                place,
                String.join(" ", topics),
                tone,
                response,
                lead,
                id);
    }

    private static String time(Instant instant) {
        return instant.atZone(Period.ZONE)
                .toLocalDateTime()
                .withNano(0)
                .toString()
                .replace('T', ' ');
    }
}
