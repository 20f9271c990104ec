package vn.haidang.dashboards.console;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.analyze.query.Query;
import vn.haidang.analyze.query.QueryDocument;
import vn.haidang.analyze.query.QuerySet;
import vn.haidang.analyze.result.AnalyzedArticle;
import vn.haidang.analyze.result.StoryMember;
import vn.haidang.analyze.result.Surge;
import vn.haidang.analyze.result.Tone;
import vn.haidang.analyze.result.TrendReport;
import vn.haidang.dashboards.archive.AlertSearch;
import vn.haidang.dashboards.archive.ArchiveReader;
import vn.haidang.dashboards.archive.ArchivedArticle;
import vn.haidang.dashboards.archive.ArchivedStory;
import vn.haidang.dashboards.archive.ArticleMarks;
import vn.haidang.dashboards.archive.ArticleSearch;
import vn.haidang.dashboards.archive.ArticleVersion;
import vn.haidang.dashboards.archive.Count;
import vn.haidang.dashboards.archive.Facet;
import vn.haidang.dashboards.archive.FirstPublisher;
import vn.haidang.dashboards.archive.Overview;
import vn.haidang.dashboards.archive.Period;
import vn.haidang.dashboards.archive.SearchPage;
import vn.haidang.dashboards.archive.StoryPage;
import vn.haidang.dashboards.archive.StorySearch;
import vn.haidang.dashboards.console.page.ArticleRow;
import vn.haidang.ingest.article.ArticleId;
import vn.haidang.ingest.article.Evidence;
import vn.haidang.ingest.article.Source;

/** The archive's contract over a list in memory. */
public final class FakeArchive implements ArchiveReader {

    private final List<ArchivedArticle> articles;
    private final List<Alert> alerts;
    private final List<ArchivedStory> stories;

    public FakeArchive(List<ArchivedArticle> articles) {
        this.articles = articles.stream()
                .sorted(Comparator.comparing(ArchivedArticle::date).reversed())
                .toList();
        this.alerts = Samples.alerts(this.articles);
        this.stories = StorySamples.stories(articles);
    }

    @Override
    public SearchPage search(ArticleSearch search) {
        var found = all(search).toList();
        var page = found.stream()
                .skip((long) search.page() * search.size())
                .limit(search.size())
                .toList();
        var days = found.stream()
                .map(FakeArchive::day)
                .distinct()
                .sorted()
                .map(day -> new Overview.Day(day, tones(found, day)));
        var names = found.stream()
                .map(article -> article.analyzed().article().source())
                .collect(Collectors.toMap(Source::id, Source::name, (one, other) -> one));
        var figures = new SearchPage.Figures(found.size(), counts(found), days.toList(), names);
        return search.copies() == ArticleSearch.Copies.LISTED
                ? new SearchPage(figures, page, Map.of(), 0)
                : folded(figures, found, page);
    }

    /** As the real one: copies go under the first of their text that fits. */
    private SearchPage folded(SearchPage.Figures figures, List<ArchivedArticle> found, List<ArchivedArticle> page) {
        Map<String, List<ArchivedArticle>> texts = found.stream()
                .collect(Collectors.groupingBy(
                        article -> member(article).map(FakeArchive::text).orElse(id(article))));
        var leaders = texts.values().stream().map(List::getFirst).toList();
        var kept = page.stream().filter(leaders::contains).toList();
        Map<String, List<StoryMember>> copies = new HashMap<>();
        texts.values().stream()
                .filter(text -> text.size() > 1 && kept.contains(text.getFirst()))
                .forEach(text -> copies.put(
                        id(text.getFirst()),
                        text.stream()
                                .skip(1)
                                .flatMap(copy -> member(copy).stream())
                                .toList()));
        int here = copies.values().stream()
                .flatMap(List::stream)
                .mapToInt(copy -> page.stream().anyMatch(article -> id(article).equals(copy.articleId())) ? 1 : 0)
                .sum();
        return new SearchPage(figures, kept, copies, page.size() - kept.size() - here);
    }

    private Optional<StoryMember> member(ArchivedArticle article) {
        return storiesOf(article.province())
                .flatMap(story -> story.story().members().stream())
                .filter(member -> member.articleId().equals(id(article)))
                .findFirst();
    }

    private static String text(StoryMember member) {
        var copied = member.copiedFrom();
        return copied == null ? member.articleId() : copied;
    }

    private static String id(ArchivedArticle article) {
        return article.analyzed().article().id().value();
    }

    @Override
    public Stream<ArchivedArticle> all(ArticleSearch search) {
        return in(search.province(), search.period())
                .filter(article -> matches(article, search.query()))
                .filter(article -> search.chosen().entrySet().stream()
                        .allMatch(entry -> entry.getValue().isEmpty()
                                || values(article, entry.getKey()).stream().anyMatch(entry.getValue()::contains)))
                .sorted(order(search.order()));
    }

    private Comparator<ArchivedArticle> order(ArticleSearch.Order order) {
        var oldest = Comparator.comparing(ArchivedArticle::date);
        return switch (order) {
            case OLDEST -> oldest;
            case NEWEST, RELEVANCE -> oldest.reversed();
            case SPREAD ->
                Comparator.comparingInt(this::outlets).thenComparing(oldest).reversed();
        };
    }

    private int outlets(ArchivedArticle article) {
        return storyOf(article.province(), article.analyzed().article().id())
                .map(story -> story.story().spread().outlets())
                .orElse(0);
    }

    @Override
    public Optional<ArchivedArticle> article(String province, ArticleId id) {
        return articles.stream()
                .filter(article -> article.province().equals(province))
                .filter(article -> article.analyzed().article().id().equals(id))
                .findFirst();
    }

    @Override
    public Stream<AnalyzedArticle> labelled(String province, Instant from) {
        return articles.reversed().stream()
                .filter(article -> article.province().equals(province))
                .map(ArchivedArticle::analyzed)
                .filter(article -> !article.article().firstSeenAt().isBefore(from));
    }

    @Override
    public Overview overview(String province, Period period) {
        var found = about(province, period);
        int length = (int) period.from().until(period.to().plusDays(1), java.time.temporal.ChronoUnit.DAYS);
        var before = about(province, Period.lastDays(length, period.from().minusDays(1)));
        Map<String, Map<Tone, Long>> topics = new TreeMap<>();
        found.forEach(article -> values(article, Facet.TOPIC)
                .forEach(topic -> topics.computeIfAbsent(topic, key -> new EnumMap<>(Tone.class))
                        .merge(article.analyzed().labels().tone(), 1L, Long::sum)));
        var days = period.from()
                .datesUntil(period.to().plusDays(1))
                .map(day -> new Overview.Day(day, tones(found, day)))
                .toList();
        return new Overview(
                found.size(),
                before.size(),
                days,
                counts(found),
                topics,
                found.stream().limit(8).toList());
    }

    @Override
    public Map<String, Long> counts(String province, Period period, Map<String, Query> questions) {
        var found = about(province, period);
        Map<String, Long> counts = new HashMap<>();
        questions.forEach((name, query) -> counts.put(
                name, found.stream().filter(article -> matches(article, query)).count()));
        return counts;
    }

    @Override
    public Map<String, String> sourceNames(String province) {
        return articles.stream()
                .filter(article -> article.province().equals(province))
                .map(article -> article.analyzed().article().source())
                .collect(Collectors.toMap(Source::id, Source::name, (one, other) -> one));
    }

    @Override
    public List<ArticleVersion> versions(String province, ArticleId id) {
        return article(province, id).map(VersionSamples::of).orElse(List.of());
    }

    @Override
    public List<FirstPublisher> firstPublishers(String province, Period period, int limit) {
        var search = new StorySearch(province, period, StorySearch.Order.LATEST, 0, Integer.MAX_VALUE);
        Map<String, Long> stories = stories(search).stories().stream()
                .collect(Collectors.groupingBy(story -> story.story().firstPublisher(), Collectors.counting()));
        return stories.entrySet().stream()
                .map(entry -> new FirstPublisher(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(FirstPublisher::stories)
                        .reversed()
                        .thenComparing(FirstPublisher::name))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Alert> alerts(String province, int limit) {
        return alerts.stream()
                .filter(alert -> alert.province().equals(province))
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Alert> alert(String province, String id) {
        return alerts.stream()
                .filter(alert -> alert.province().equals(province) && alert.id().equals(id))
                .findFirst();
    }

    @Override
    public List<Alert> alerts(AlertSearch search) {
        var order = Comparator.comparing(Alert::changedAt).thenComparing(Alert::id);
        var since = search.changedSince();
        var after = search.after();
        return alerts.stream()
                .filter(alert -> search.provinces().contains(alert.province()))
                .filter(alert -> search.states().isEmpty() || search.states().contains(alert.state()))
                .filter(alert -> since == null || !alert.changedAt().isBefore(since))
                .sorted(order)
                .filter(alert -> after == null || isAfter(alert, after))
                .limit(search.limit())
                .toList();
    }

    private static boolean isAfter(Alert alert, AlertSearch.Place place) {
        int time = alert.changedAt().compareTo(place.changedAt());
        return time > 0 || (time == 0 && alert.id().compareTo(place.id()) > 0);
    }

    @Override
    public List<Evidence> evidence(String province, Collection<String> articleIds) {
        return EvidenceSamples.of(articles).stream()
                .filter(evidence -> evidence.request().province().equals(province))
                .filter(evidence ->
                        articleIds.contains(evidence.request().article().value()))
                .toList();
    }

    @Override
    public StoryPage stories(StorySearch search) {
        var latest = Comparator.comparing(ArchivedStory::latest).reversed();
        var spread = Comparator.comparingInt(
                        (ArchivedStory story) -> story.story().spread().outlets())
                .reversed();
        var first = search.firstPublisher();
        var found = storiesOf(search.province())
                .filter(story -> first == null || story.story().firstPublisher().equals(first))
                .filter(story -> !day(story.started()).isAfter(search.period().to()))
                .filter(story -> !day(story.latest()).isBefore(search.period().from()))
                .sorted(search.order() == StorySearch.Order.SPREAD ? spread : latest)
                .toList();
        return new StoryPage(
                found.size(),
                found.stream()
                        .skip((long) search.page() * search.size())
                        .limit(search.size())
                        .toList());
    }

    @Override
    public Optional<ArchivedStory> story(String province, String id) {
        return storiesOf(province)
                .filter(story -> story.story().id().equals(id))
                .findFirst();
    }

    @Override
    public Optional<ArchivedStory> storyOf(String province, ArticleId id) {
        return storiesOf(province)
                .filter(story -> story.story().members().stream()
                        .anyMatch(member -> member.articleId().equals(id.value())))
                .findFirst();
    }

    @Override
    public List<ArchivedStory> storiesOf(String province, Collection<String> articleIds, int limit) {
        return storiesOf(province)
                .filter(story ->
                        story.story().members().stream().anyMatch(member -> articleIds.contains(member.articleId())))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Surge> surges(String province, Instant after, int limit) {
        return TrendSamples.surges(articles).stream()
                .filter(surge -> surge.series().province().equals(province))
                .filter(surge -> surge.to().isAfter(after))
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<TrendReport> trends(String province) {
        return TrendSamples.report(province);
    }

    @Override
    public Map<String, ArticleMarks> marks(String province, Collection<String> articleIds) {
        return articles.stream()
                .filter(article -> article.province().equals(province))
                .filter(article ->
                        articleIds.contains(article.analyzed().article().id().value()))
                .collect(Collectors.toMap(
                        article -> article.analyzed().article().id().value(),
                        article -> new ArticleMarks(
                                article.analyzed().labels().tone(),
                                article.analyzed().labels().response())));
    }

    private Stream<ArchivedStory> storiesOf(String province) {
        return stories.stream().filter(story -> story.story().provinces().contains(province));
    }

    private List<ArchivedArticle> about(String province, Period period) {
        return in(province, period)
                .filter(article -> values(article, Facet.PLACE).contains("about"))
                .toList();
    }

    private Stream<ArchivedArticle> in(String province, Period period) {
        return articles.stream()
                .filter(article -> article.province().equals(province))
                .filter(article ->
                        !day(article).isBefore(period.from()) && !day(article).isAfter(period.to()));
    }

    private static LocalDate day(ArchivedArticle article) {
        return day(article.date());
    }

    private static LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, Period.ZONE);
    }

    private static boolean matches(ArchivedArticle archived, @Nullable Query query) {
        return query == null
                || !QuerySet.of(Map.of("", query))
                        .match(QueryDocument.of(archived.analyzed()))
                        .isEmpty();
    }

    private static Map<Tone, Long> tones(List<ArchivedArticle> found, LocalDate day) {
        return found.stream()
                .filter(article -> day(article).equals(day))
                .collect(Collectors.groupingBy(
                        article -> article.analyzed().labels().tone(), Collectors.counting()));
    }

    private static Map<Facet, List<Count>> counts(List<ArchivedArticle> found) {
        Map<Facet, List<Count>> counts = new EnumMap<>(Facet.class);
        for (var facet : Facet.values()) {
            var numbers = found.stream()
                    .flatMap(article -> values(article, facet).stream())
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
            var sorted = new ArrayList<Count>();
            numbers.forEach((value, number) -> sorted.add(new Count(value, number)));
            sorted.sort(Comparator.comparingLong(Count::articles).reversed().thenComparing(Count::value));
            counts.put(facet, sorted);
        }
        return counts;
    }

    private static List<String> values(ArchivedArticle archived, Facet facet) {
        var labels = archived.analyzed().labels();
        var source = archived.analyzed().article().source();
        return switch (facet) {
            case TOPIC -> labels.topics();
            case TONE -> List.of(ArticleRow.value(labels.tone()));
            case RESPONSE -> List.of(ArticleRow.value(labels.response()));
            case LANGUAGE -> List.of(labels.language());
            case COUNTRY -> List.of(source.country());
            case TIER -> List.of(Integer.toString(source.tier()));
            case SOURCE -> List.of(source.id());
            case PLACE ->
                List.of(labels.status(archived.province())
                        .map(ArticleRow::value)
                        .orElse("no"));
        };
    }
}
