package vn.haidang.dashboards.console.trend;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.haidang.analyze.result.Story;
import vn.haidang.analyze.result.StoryMember;
import vn.haidang.analyze.result.Surge;
import vn.haidang.analyze.result.SurgeReasons.Part;
import vn.haidang.analyze.result.SurgeReasons.SurgeStory;
import vn.haidang.dashboards.archive.ArchivedStory;
import vn.haidang.dashboards.archive.Period;
import vn.haidang.dashboards.console.page.ArticleRow;
import vn.haidang.dashboards.console.page.Links;
import vn.haidang.dashboards.console.page.Province;
import vn.haidang.dashboards.console.page.TrendLinks;

/**
 * A surge as the page explains it.
 *
 * @param tone only this tone, {@code null} for every one
 * @param response only this class, {@code null} for every one
 * @param tail probability of so many articles or more, had nothing changed
 * @param length of the bar of its articles, and {@code usual} of that of the expected ones, in percent
 * @param matters what the articles report, most articles first
 * @param link to a search that lists its articles
 */
record SurgeRow(
        String topic,
        @Nullable String tone,
        @Nullable String response,
        Instant from,
        Instant to,
        String occasion,
        boolean grew,
        int articles,
        double expected,
        double tail,
        double length,
        double usual,
        List<Matter> matters,
        List<Part> terms,
        List<Part> sources,
        List<Part> places,
        String link) {

    private static final int MATTERS = 5;
    private static final double WHOLE = 100;

    /**
     * A story, or a single article that is in none.
     *
     * @param articles of the surge
     */
    record Matter(String link, String headline, @Nullable String lang, int articles) {}

    /** @param stories of the province that have some of its articles */
    static SurgeRow of(Province province, Surge surge, Collection<ArchivedStory> stories) {
        var series = surge.series();
        double most = Math.max(surge.articles(), surge.expected());
        return new SurgeRow(
                series.topic(),
                value(series.tone()),
                value(series.response()),
                surge.from(),
                surge.to(),
                ArticleRow.value(surge.occasion()),
                surge.step() == Surge.Step.GREW,
                surge.articles(),
                surge.expected(),
                surge.tail(),
                WHOLE * surge.articles() / most,
                WHOLE * surge.expected() / most,
                matters(province, surge, stories),
                surge.reasons().terms(),
                surge.reasons().sources(),
                surge.reasons().places(),
                TrendLinks.articles(province, series, day(surge.from()), day(surge.to())));
    }

    private static @Nullable String value(@Nullable Enum<?> label) {
        return label == null ? null : ArticleRow.value(label);
    }

    private static LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, Period.ZONE);
    }

    private static List<Matter> matters(Province province, Surge surge, Collection<ArchivedStory> stories) {
        var ids = Set.copyOf(surge.articleIds());
        Set<String> told = new HashSet<>();
        var known = stories.stream()
                .map(ArchivedStory::story)
                .map(story -> matter(province, story, ids, told))
                .filter(matter -> matter.articles() > 0)
                .toList();
        var alone = surge.reasons().stories().stream()
                .filter(story -> !told.contains(story.id()))
                .map(story -> matter(province, story));
        return Stream.concat(known.stream(), alone)
                .sorted(Comparator.comparingInt(Matter::articles).reversed())
                .limit(MATTERS)
                .toList();
    }

    private static Matter matter(Province province, Story story, Set<String> ids, Set<String> told) {
        var members = story.members().stream()
                .map(StoryMember::articleId)
                .filter(ids::contains)
                .toList();
        told.addAll(members);
        return new Matter(Links.story(province, story.id()), story.headline().text(), lang(story), members.size());
    }

    private static Matter matter(Province province, SurgeStory story) {
        return new Matter(Links.article(province, story.id()), story.title(), null, story.articles());
    }

    private static @Nullable String lang(Story story) {
        return story.members().stream()
                .filter(member ->
                        Objects.equals(member.articleId(), story.headline().articleId()))
                .findFirst()
                .map(member -> ArticleRow.lang(member.language()))
                .orElse(null);
    }
}
