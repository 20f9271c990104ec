package vn.haidang.dashboards.console.page;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.haidang.analyze.result.AnalyzedArticle;
import vn.haidang.dashboards.archive.ArchivedArticle;
import vn.haidang.ingest.article.Source;

/**
 * An article in a list.
 *
 * @param lang of title and lead for screen readers and fonts; {@code null} when unknown
 * @param place status for the province, "about" and so on
 * @param sample made up for a demonstration
 */
public record ArticleRow(
        String link,
        String title,
        String lead,
        @Nullable String lang,
        Source source,
        Instant date,
        String language,
        String place,
        List<String> topics,
        String tone,
        String response,
        boolean sample) {

    /** Characters of the lead shown: three lines on a wide screen. */
    private static final int LEAD = 260;

    public static ArticleRow of(Province province, ArchivedArticle archived) {
        return of(province, archived.analyzed(), archived.date());
    }

    public static ArticleRow of(Province province, AnalyzedArticle analyzed, Instant date) {
        var article = analyzed.article();
        var labels = analyzed.labels();
        return new ArticleRow(
                Links.article(province, article.id()),
                article.title(),
                shortened(article.lead().isBlank() ? article.body() : article.lead()),
                lang(labels.language()),
                article.source(),
                date,
                labels.language(),
                labels.status(province.id()).map(ArticleRow::value).orElse("about"),
                labels.topics(),
                value(labels.tone()),
                value(labels.response()),
                Links.sample(article.url()));
    }

    /** The same with other labels. */
    public ArticleRow labelled(String otherPlace, List<String> otherTopics, String otherTone, String otherResponse) {
        return new ArticleRow(
                link,
                title,
                lead,
                lang,
                source,
                date,
                language,
                otherPlace,
                otherTopics,
                otherTone,
                otherResponse,
                sample);
    }

    /** The value as records, addresses and messages write it. */
    public static String value(Enum<?> label) {
        return label.name().toLowerCase(Locale.ROOT);
    }

    /** The language for an HTML {@code lang} attribute. */
    public static @Nullable String lang(String language) {
        return language.equals("und") || !language.matches("[a-z]{2,3}") ? null : language;
    }

    private static String shortened(String text) {
        if (text.length() <= LEAD) {
            return text;
        }
        int space = text.lastIndexOf(' ', LEAD);
        int end = space > LEAD / 2 ? space : text.offsetByCodePoints(0, text.codePointCount(0, LEAD));
        return text.substring(0, end) + "…";
    }
}
