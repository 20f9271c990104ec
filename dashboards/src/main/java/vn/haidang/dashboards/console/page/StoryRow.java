package vn.haidang.dashboards.console.page;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.haidang.analyze.result.Response;
import vn.haidang.analyze.result.Spread;
import vn.haidang.analyze.result.Story;
import vn.haidang.analyze.result.StoryMember;
import vn.haidang.analyze.result.Tone;
import vn.haidang.dashboards.archive.ArchivedStory;
import vn.haidang.dashboards.archive.ArticleMarks;

/**
 * A story in a list.
 *
 * @param lang of the headline; {@code null} when unknown
 * @param copying from the first article to the last copy
 * @param tones of the articles whose marks are known, none left out of three unless nothing is known
 * @param responses remedy and verify where an article has them
 * @param tiers from the first to the third
 * @param languages most articles first
 * @param countries most articles first
 * @param sample made up for a demonstration
 */
public record StoryRow(
        String id,
        String link,
        String headline,
        @Nullable String lang,
        String firstPublisher,
        Instant started,
        Instant latest,
        int articles,
        int outlets,
        int copyingOutlets,
        Duration copying,
        List<Tally> tones,
        List<Tally> responses,
        List<Tally> tiers,
        List<Tally> languages,
        List<Tally> countries,
        boolean sample) {

    private static final double SECONDS_OF_AN_HOUR = 3_600;

    /** How many articles carry a value. */
    record Tally(String value, long articles) {}

    /**
     * The row of a story.
     *
     * @param marks of its articles by id, as far as they are known
     */
    public static StoryRow of(Province province, ArchivedStory archived, Map<String, ArticleMarks> marks) {
        var story = archived.story();
        var spread = story.spread();
        var known = story.members().stream()
                .map(member -> marks.get(member.articleId()))
                .flatMap(Stream::ofNullable)
                .toList();
        return new StoryRow(
                story.id(),
                Links.story(province, story.id()),
                story.headline().text(),
                lang(story),
                story.firstPublisher(),
                archived.started(),
                archived.latest(),
                story.articles(),
                spread.outlets(),
                spread.copyingOutlets(),
                copying(spread),
                known.isEmpty() ? List.of() : tones(known),
                responses(known),
                tallies(spread.byTier(), Comparator.comparing(Tally::value)),
                tallies(spread.byLanguage(), MOST_FIRST),
                tallies(spread.byCountry(), MOST_FIRST),
                story.members().stream().anyMatch(member -> Links.sample(member.url())));
    }

    private static final Comparator<Tally> MOST_FIRST =
            Comparator.comparingLong(Tally::articles).reversed().thenComparing(Tally::value);

    private static @Nullable String lang(Story story) {
        return story.members().stream()
                .filter(member -> member.articleId().equals(story.headline().articleId()))
                .map(StoryMember::language)
                .findFirst()
                .map(ArticleRow::lang)
                .orElse(null);
    }

    private static Duration copying(Spread spread) {
        return Duration.ofSeconds(Math.round(Math.max(0, spread.copyHours()) * SECONDS_OF_AN_HOUR));
    }

    private static List<Tally> tones(List<ArticleMarks> known) {
        return Arrays.stream(Tone.values())
                .map(tone -> new Tally(
                        ArticleRow.value(tone),
                        known.stream().filter(mark -> mark.tone() == tone).count()))
                .toList();
    }

    private static List<Tally> responses(List<ArticleMarks> known) {
        return Stream.of(Response.REMEDY, Response.VERIFY)
                .map(response -> new Tally(
                        ArticleRow.value(response),
                        known.stream()
                                .filter(mark -> mark.response() == response)
                                .count()))
                .filter(tally -> tally.articles() > 0)
                .toList();
    }

    private static List<Tally> tallies(Map<?, Spread.RoleCounts> counts, Comparator<Tally> order) {
        return counts.entrySet().stream()
                .map(entry -> new Tally(entry.getKey().toString(), StorySpread.articles(entry.getValue())))
                .sorted(order)
                .toList();
    }
}
