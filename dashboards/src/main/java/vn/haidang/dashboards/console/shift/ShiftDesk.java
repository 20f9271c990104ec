package vn.haidang.dashboards.console.shift;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.analyze.result.StoryMember;
import vn.haidang.dashboards.archive.ArchiveReader;
import vn.haidang.dashboards.archive.ArchivedStory;
import vn.haidang.dashboards.archive.ArticleMarks;
import vn.haidang.dashboards.archive.Period;
import vn.haidang.dashboards.archive.StorySearch;
import vn.haidang.dashboards.console.account.Right;
import vn.haidang.dashboards.console.page.AlertRow;
import vn.haidang.dashboards.console.page.StoryRow;
import vn.haidang.dashboards.console.page.Visit;
import vn.haidang.dashboards.console.shift.ShiftView.AlertItem;
import vn.haidang.dashboards.console.shift.ShiftView.StoryItem;
import vn.haidang.dashboards.desk.CurrentAlerts;
import vn.haidang.dashboards.shift.Matter;
import vn.haidang.dashboards.shift.ShiftLog;

/** Gathers what is on the desk. */
record ShiftDesk(ArchiveReader archive, CurrentAlerts alerts, ShiftLog log) {

    /** More than anybody looks through in a shift; the rest is on the page of stories. */
    private static final int MOST = 200;

    ShiftView view(Visit visit, Since since, boolean withSeen) {
        var notes = log.notes(visit.province().id());
        var from = since.from(notes, visit.now());
        var open = alerts.open(visit.province().id(), MOST);
        var alertItems = alertItems(visit, open, from);
        var told = open.stream().map(alert -> alert.story().id()).collect(Collectors.toSet());
        var found = stories(visit, from);
        var storyItems = storyItems(visit, found, told);
        return new ShiftView(
                since,
                from,
                withSeen,
                alertItems.stream()
                        .filter(item -> withSeen || !item.standing().seen())
                        .toList(),
                storyItems.stream()
                        .filter(item -> withSeen || !item.standing().seen())
                        .toList(),
                seen(alertItems, storyItems),
                Math.max(0, found.size() - MOST),
                notes.stream()
                        .findFirst()
                        .filter(note -> !note.at().isBefore(from))
                        .orElse(null),
                visit.may(Right.KEEP_SHIFT));
    }

    private static int seen(List<AlertItem> alerts, List<StoryItem> stories) {
        return (int) (alerts.stream().filter(item -> item.standing().seen()).count()
                + stories.stream().filter(item -> item.standing().seen()).count());
    }

    private List<AlertItem> alertItems(Visit visit, List<Alert> open, Instant from) {
        return open.stream()
                .map(alert -> new AlertItem(AlertRow.of(visit, alert), standing(alert)))
                .filter(item -> isOnTheDesk(item, from))
                .sorted(Comparator.comparing((AlertItem item) -> item.row().deadline()))
                .toList();
    }

    private Standing standing(Alert alert) {
        var mark = log.mark(alert.province(), new Matter(Matter.Kind.ALERT, alert.id()));
        return Standing.ofAlert(mark, alert.handling().revision());
    }

    /** What is new, what nobody has taken up, what is late, and what is to stay in view. */
    private static boolean isOnTheDesk(AlertItem item, Instant from) {
        return !item.row().raisedAt().isBefore(from)
                || item.row().owner() == null
                || item.row().overdue()
                || item.standing().starred();
    }

    private List<ArchivedStory> stories(Visit visit, Instant from) {
        var period = new Period(LocalDate.ofInstant(from, Period.ZONE), visit.today());
        var search = new StorySearch(visit.province().id(), period, StorySearch.Order.LATEST, 0, MOST + 1);
        return archive.stories(search).stories().stream()
                .filter(story -> !story.latest().isBefore(from))
                .toList();
    }

    private List<StoryItem> storyItems(Visit visit, List<ArchivedStory> found, Set<String> told) {
        var untold = found.stream()
                .limit(MOST)
                .filter(story -> !told.contains(story.story().id()))
                .toList();
        var marks = marks(visit, untold);
        return untold.stream()
                .map(story -> item(visit, story, marks))
                .sorted(Comparator.comparing(
                                (StoryItem item) -> !item.standing().starred())
                        .thenComparingInt(item -> -item.row().outlets())
                        .thenComparing(item -> item.row().latest(), Comparator.reverseOrder()))
                .toList();
    }

    private Map<String, ArticleMarks> marks(Visit visit, List<ArchivedStory> stories) {
        Set<String> articles = new HashSet<>();
        stories.forEach(story ->
                story.story().members().stream().map(StoryMember::articleId).forEach(articles::add));
        return archive.marks(visit.province().id(), articles);
    }

    private StoryItem item(Visit visit, ArchivedStory story, Map<String, ArticleMarks> marks) {
        var row = StoryRow.of(visit.province(), story, marks);
        var mark = log.mark(visit.province().id(), new Matter(Matter.Kind.STORY, row.id()));
        return new StoryItem(row, Standing.ofStory(mark, row.outlets()));
    }
}
