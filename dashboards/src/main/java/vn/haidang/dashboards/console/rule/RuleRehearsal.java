package vn.haidang.dashboards.console.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.haidang.alerting.rule.RuleBook;
import vn.haidang.analyze.result.Story;
import vn.haidang.dashboards.archive.ArchiveReader;
import vn.haidang.dashboards.archive.ArchivedStory;
import vn.haidang.dashboards.archive.Period;
import vn.haidang.dashboards.archive.StorySearch;
import vn.haidang.dashboards.console.page.Visit;
import vn.haidang.dashboards.edit.RuleDesk;

/** Tries rules on the last thirty days of one province. */
record RuleRehearsal(ArchiveReader archive, RuleDesk desk, Visit visit) {

    private static final int DAYS = 30;

    private static final int STORIES_ON_A_PAGE = 500;
    /** The archive pages through no more. */
    private static final int STORY_PAGES = 20;

    private static final int SURGES_ASKED = 1_000;

    /** Both books over the same articles, read once. */
    RuleTrial compare(RuleBook inForce, RuleBook tried, String text) {
        var before = desk.preview(inForce);
        var after = desk.preview(tried);
        stories().forEach(story -> {
            before.tell(story);
            after.tell(story);
        });
        archive.surges(province(), from(), SURGES_ASKED).forEach(surge -> {
            before.tell(surge);
            after.tell(surge);
        });
        try (var articles = archive.labelled(province(), from())) {
            articles.forEach(article -> {
                before.take(article);
                after.take(article);
            });
        }
        return RuleTrial.of(visit, text, tried, before.alerts(province()), after.alerts(province()));
    }

    private Stream<Story> stories() {
        var period = Period.lastDays(DAYS + 1, visit.today());
        return IntStream.range(0, STORY_PAGES)
                .mapToObj(
                        page -> new StorySearch(province(), period, StorySearch.Order.LATEST, page, STORIES_ON_A_PAGE))
                .map(search -> archive.stories(search).stories())
                .takeWhile(page -> !page.isEmpty())
                .flatMap(page -> page.stream().map(ArchivedStory::story));
    }

    private String province() {
        return visit.province().id();
    }

    private Instant from() {
        return visit.now().minus(Duration.ofDays(DAYS));
    }
}
