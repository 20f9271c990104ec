package vn.haidang.dashboards.briefing;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.alert.AlertArticle;
import vn.haidang.analyze.result.PlaceStatus;
import vn.haidang.analyze.result.StoryMember;
import vn.haidang.analyze.result.Surge;
import vn.haidang.dashboards.archive.ArchiveReader;
import vn.haidang.dashboards.archive.ArchivedArticle;
import vn.haidang.dashboards.archive.ArchivedStory;
import vn.haidang.dashboards.archive.ArticleSearch;
import vn.haidang.dashboards.archive.Count;
import vn.haidang.dashboards.archive.Facet;
import vn.haidang.dashboards.archive.Period;
import vn.haidang.dashboards.desk.CurrentAlerts;
import vn.haidang.ingest.article.ArticleId;

/** Takes out of the archive what a dossier is drafted from. */
public final class BriefingDesk {

    /** Articles read for one dossier, the latest; at 10 KB each this is what a process can hold for a moment. */
    public static final int MOST_ARTICLES = 2_000;

    private static final int MOST_STORIES = 60;
    private static final int MOST_ALERTS = 500;
    private static final int MOST_SURGES = 100;

    /** Articles of one story that are read; copies beyond say nothing new. */
    private static final int MOST_MEMBERS = 60;

    private static final String UNFAVOURABLE = "unfavourable";

    private final ArchiveReader archive;
    private final CurrentAlerts alerts;

    public BriefingDesk(ArchiveReader archive, CurrentAlerts alerts) {
        this.archive = archive;
        this.alerts = alerts;
    }

    /**
     * Everything that a search finds.
     *
     * @param search that {@code origin} tells of, copies listed
     * @param names of the provinces that the asker sees, by id, the dossier's own among them
     */
    public Material ofSearch(ArticleSearch search, Origin origin, Map<String, String> names) {
        long total = archive.search(search).figures().total();
        List<ArchivedArticle> articles;
        try (var found = archive.all(search)) {
            articles = found.limit(MOST_ARTICLES).toList();
        }
        var ids = articles.stream().map(Material::id).toList();
        var stories = archive.storiesOf(search.province(), ids, MOST_STORIES);
        return material(search.province(), search.period(), origin, total, articles, stories, names);
    }

    /**
     * Stories with their articles; those that the province does not have are left out.
     *
     * @param names as above
     */
    public Material ofStories(String province, List<String> ids, Period period, Map<String, String> names) {
        var stories =
                ids.stream().flatMap(id -> archive.story(province, id).stream()).toList();
        var articles = stories.stream()
                .flatMap(story -> story.story().members().stream().limit(MOST_MEMBERS))
                .map(StoryMember::articleId)
                .filter(id -> id.matches("[0-9a-f]{32}"))
                .distinct()
                .flatMap(id -> archive.article(province, new ArticleId(id)).stream())
                .filter(article -> isAbout(article, province))
                .toList();
        var known = stories.stream().map(story -> story.story().id()).toList();
        var origin = new Origin("", "", known);
        return material(province, period, origin, articles.size(), articles, stories, names);
    }

    private static boolean isAbout(ArchivedArticle article, String province) {
        return article.analyzed()
                .labels()
                .status(province)
                .map(status -> status == PlaceStatus.ABOUT)
                .orElse(false);
    }

    private Material material(
            String province,
            Period period,
            Origin origin,
            long total,
            List<ArchivedArticle> articles,
            List<ArchivedStory> stories,
            Map<String, String> names) {
        Set<String> ids = articles.stream().map(Material::id).collect(Collectors.toCollection(HashSet::new));
        stories.forEach(story -> story.story().members().forEach(member -> ids.add(member.articleId())));
        return new Material(
                province,
                Objects.requireNonNull(names.get(province), province),
                period,
                origin,
                total,
                articles,
                stories,
                alerts(province, ids, stories),
                surges(province, period, ids),
                coverages(province, period, names));
    }

    private List<Alert> alerts(String province, Collection<String> articles, List<ArchivedStory> stories) {
        var storyIds = stories.stream().map(story -> story.story().id()).collect(Collectors.toSet());
        return alerts.latest(province, MOST_ALERTS).stream()
                .filter(alert -> storyIds.contains(alert.story().id())
                        || alert.story().articles().stream()
                                .map(AlertArticle::articleId)
                                .anyMatch(articles::contains))
                .toList();
    }

    private List<Surge> surges(String province, Period period, Collection<String> articles) {
        Instant from = period.from().atStartOfDay(Period.ZONE).toInstant();
        Map<String, Surge> latest = new LinkedHashMap<>();
        archive.surges(province, from, MOST_SURGES).stream()
                .filter(surge -> surge.articleIds().stream().anyMatch(articles::contains))
                .forEach(surge -> latest.putIfAbsent(surge.series().toString(), surge));
        return List.copyOf(latest.values());
    }

    /** The province itself first; none when there is no other. */
    private List<Material.Coverage> coverages(String province, Period period, Map<String, String> names) {
        return names.size() < 2
                ? List.of()
                : Stream.concat(Stream.of(province), names.keySet().stream().filter(id -> !id.equals(province)))
                        .map(id -> coverage(id, Objects.requireNonNull(names.get(id)), period))
                        .toList();
    }

    private Material.Coverage coverage(String province, String name, Period period) {
        var figures = archive.overview(province, period);
        long unfavourable = figures.counts().getOrDefault(Facet.TONE, List.of()).stream()
                .filter(count -> count.value().equals(UNFAVOURABLE))
                .mapToLong(Count::articles)
                .sum();
        String parameters = "from=" + period.from() + "&to=" + period.to() + "&place=about&copies=listed";
        return new Material.Coverage(province, name, figures.total(), unfavourable, parameters);
    }
}
