package vn.haidang.dashboards.console.briefing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.util.MultiValueMap;
import vn.haidang.dashboards.archive.ArticleSearch.Copies;
import vn.haidang.dashboards.archive.ArticleSearch.Order;
import vn.haidang.dashboards.archive.Facet;
import vn.haidang.dashboards.archive.Period;
import vn.haidang.dashboards.briefing.Entry;
import vn.haidang.dashboards.briefing.Heading;
import vn.haidang.dashboards.briefing.Origin;
import vn.haidang.dashboards.console.page.SearchParameters;
import vn.haidang.dashboards.console.page.SearchQuery;

/**
 * What a new dossier is asked to be.
 *
 * @param title as typed
 * @param day of the press conference, ISO 8601, as typed
 * @param query copies listed, with the days, narrowed to what is about the province unless it says otherwise
 * @param stories ids; with any, the query does not count
 */
record NewBriefing(String title, String day, SearchQuery query, List<String> stories) {

    /** Days that a dossier looks back when nothing else is asked. */
    private static final int DAYS = 14;

    private static final int MOST_STORIES = 20;

    static NewBriefing parse(MultiValueMap<String, String> parameters, LocalDate today) {
        var stories = parameters.getOrDefault("story", List.of()).stream()
                .filter(id -> id.matches("[A-Za-z0-9_-]{1,64}"))
                .distinct()
                .limit(MOST_STORIES)
                .toList();
        return new NewBriefing(
                Entry.typed(Objects.requireNonNullElse(parameters.getFirst("title"), ""))
                        .replace('\n', ' '),
                Objects.requireNonNullElse(
                        parameters.getFirst("day"), today.plusDays(1).toString()),
                counted(SearchParameters.parse(parameters), today),
                stories);
    }

    private static SearchQuery counted(SearchQuery asked, LocalDate today) {
        LocalDate last = Objects.requireNonNullElse(asked.to(), today);
        LocalDate first = Objects.requireNonNullElse(asked.from(), last.minusDays(DAYS - 1L));
        var within = first.isAfter(last) ? asked.within(last, first) : asked.within(first, last);
        var listed = within.folding(Copies.LISTED).ordered(Order.NEWEST);
        return listed.chosen().containsKey(Facet.PLACE) ? listed : listed.with(Facet.PLACE, "about");
    }

    /** Throws {@link IllegalArgumentException} or {@link java.time.DateTimeException} when it is none. */
    Heading heading() {
        return new Heading(title, LocalDate.parse(day));
    }

    Origin origin() {
        return new Origin(query.text(), query.saying("").parameters(), List.of());
    }

    Period period(LocalDate today) {
        return new Period(
                Objects.requireNonNullElse(query.from(), today), Objects.requireNonNullElse(query.to(), today));
    }

    /** What the search asks besides the query and the days, for a form. */
    public List<Map.Entry<String, String>> otherFields() {
        return query.saying("").fields().stream()
                .filter(field ->
                        !field.getKey().equals("from") && !field.getKey().equals("to"))
                .toList();
    }
}
