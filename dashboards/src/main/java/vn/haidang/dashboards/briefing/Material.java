package vn.haidang.dashboards.briefing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.analyze.result.StoryMember;
import vn.haidang.analyze.result.Surge;
import vn.haidang.dashboards.archive.ArchivedArticle;
import vn.haidang.dashboards.archive.ArchivedStory;
import vn.haidang.dashboards.archive.Period;
import vn.haidang.ingest.article.Source;

/**
 * What a dossier is drafted from.
 *
 * @param name of the province
 * @param total articles that fit; {@code articles} has the latest of them
 * @param stories with most outlets first
 * @param alerts of these articles and stories
 * @param surges that these articles are part of
 * @param coverages of the province and of others to compare with; empty for none
 */
public record Material(
        String province,
        String name,
        Period period,
        Origin origin,
        long total,
        List<ArchivedArticle> articles,
        List<ArchivedStory> stories,
        List<Alert> alerts,
        List<Surge> surges,
        List<Coverage> coverages) {

    public Material {
        articles = List.copyOf(articles);
        stories = stories.stream()
                .sorted(Comparator.comparingInt(
                                (ArchivedStory story) -> story.story().spread().outlets())
                        .reversed()
                        .thenComparing(ArchivedStory::latest, Comparator.reverseOrder()))
                .toList();
        alerts = List.copyOf(alerts);
        surges = List.copyOf(surges);
        coverages = List.copyOf(coverages);
    }

    /**
     * How much was written about a province in the period.
     *
     * @param unfavourable those of that tone
     * @param parameters of the search that lists them
     */
    public record Coverage(String province, String name, long articles, long unfavourable, String parameters) {}

    /** Articles of the press, those of the widest stories first, then by tier, the latest first. */
    List<ArchivedArticle> press() {
        Map<String, Integer> outlets = new HashMap<>();
        stories.forEach(story -> story.story()
                .members()
                .forEach(member ->
                        outlets.merge(member.articleId(), story.story().spread().outlets(), Math::max)));
        return articles.stream()
                .filter(article -> source(article).kind() == Source.Kind.PRESS)
                .sorted(Comparator.comparingInt((ArchivedArticle article) -> -outlets.getOrDefault(id(article), 1))
                        .thenComparingInt(article -> source(article).tier())
                        .thenComparing(ArchivedArticle::date, Comparator.reverseOrder()))
                .toList();
    }

    /** The article, when the archive was asked for it. */
    Optional<ArchivedArticle> article(String id) {
        return articles.stream().filter(article -> id(article).equals(id)).findFirst();
    }

    /** An article of a story by the headline it had there; the archive need not have it. */
    Reference cite(StoryMember member) {
        return new Reference(
                Reference.Kind.ARTICLE,
                province,
                article(member.articleId()).isPresent() ? member.articleId() : "",
                member.source().name(),
                member.title(),
                member.time(),
                member.url());
    }

    Reference cite(ArchivedArticle archived) {
        var article = archived.analyzed().article();
        return new Reference(
                Reference.Kind.ARTICLE,
                province,
                id(archived),
                article.source().name(),
                article.title(),
                archived.date(),
                article.url());
    }

    static String id(ArchivedArticle archived) {
        return archived.analyzed().article().id().value();
    }

    static Source source(ArchivedArticle archived) {
        return archived.analyzed().article().source();
    }
}
