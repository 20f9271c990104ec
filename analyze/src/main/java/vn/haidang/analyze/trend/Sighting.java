package vn.haidang.analyze.trend;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.haidang.analyze.result.AnalyzedArticle;
import vn.haidang.analyze.result.Evidence;
import vn.haidang.analyze.result.PlaceStatus;
import vn.haidang.analyze.result.Response;
import vn.haidang.analyze.result.Tone;
import vn.haidang.analyze.result.TrendSeries;
import vn.haidang.ingest.article.Mode;

/**
 * What trends need of an article that concerns one province.
 *
 * @param story id of its story, {@code null} when none is known
 * @param outlet name of the newspaper or account
 * @param country of the outlet, ISO 3166-1 alpha-2, lower case
 * @param places words that prove the province
 */
public record Sighting(
        String province,
        String article,
        @Nullable String story,
        String title,
        String outlet,
        String country,
        Instant firstSeenAt,
        Mode mode,
        List<String> topics,
        Tone tone,
        Response response,
        Set<String> places) {

    /** First seen first; the id makes the order total. */
    static final Comparator<Sighting> IN_ORDER =
            Comparator.comparing(Sighting::firstSeenAt).thenComparing(Sighting::article);

    public Sighting {
        Objects.requireNonNull(province, "province");
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(outlet, "outlet");
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(firstSeenAt, "firstSeenAt");
        Objects.requireNonNull(tone, "tone");
        Objects.requireNonNull(response, "response");
        topics = List.copyOf(topics);
        places = Set.copyOf(places);
    }

    /** One for each province that an article is about, or whose successor it is about; an incidental name is no news. */
    public static List<Sighting> of(AnalyzedArticle analyzed, @Nullable String story) {
        return analyzed.labels().mentions().stream()
                .filter(mention -> mention.status() == PlaceStatus.ABOUT || mention.status() == PlaceStatus.SUCCESSOR)
                .map(mention -> of(analyzed, story, mention.province()))
                .toList();
    }

    private static Sighting of(AnalyzedArticle analyzed, @Nullable String story, String province) {
        var article = analyzed.article();
        var labels = analyzed.labels();
        Set<String> places = new TreeSet<>();
        labels.evidenceOf("place:" + province).stream().map(Evidence::text).forEach(places::add);
        return new Sighting(
                province,
                article.id().value(),
                story,
                article.title(),
                article.source().name(),
                article.source().country(),
                article.firstSeenAt(),
                article.mode(),
                labels.topics(),
                labels.tone(),
                labels.response(),
                places);
    }

    boolean isIn(TrendSeries series) {
        return province.equals(series.province())
                && topics.contains(series.topic())
                && (series.tone() == null || series.tone() == tone)
                && (series.response() == null || series.response() == response);
    }
}
