package vn.haidang.dashboards.console.page;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.haidang.dashboards.archive.Period;
import vn.haidang.dashboards.archive.StorySearch;
import vn.haidang.dashboards.archive.StorySearch.Order;

/**
 * Which stories the page lists, as its address says it.
 *
 * @param firstPublisher only the stories that this outlet published first; {@code null} for all
 * @param days length of the period up to today
 * @param page from 0
 */
public record StoryQuery(int days, Order order, @Nullable String firstPublisher, int page) {

    /** Parameter with the name of an outlet. */
    private static final String FIRST = "first";

    private static final int LONGEST_NAME = 256;

    static final int PAGE_SIZE = 20;

    private static final int MAX_PAGES = 500;
    private static final String SPREAD = "spread";

    /** Reads the address; what makes no sense is left out, never an error. */
    public static StoryQuery parse(Map<String, String> parameters) {
        String page = parameters.getOrDefault("page", "");
        return new StoryQuery(
                PeriodChoice.days(parameters.getOrDefault("days", "")),
                parameters.getOrDefault("order", "").equals(SPREAD) ? Order.SPREAD : Order.LATEST,
                firstPublisher(parameters.getOrDefault(FIRST, "")),
                page.matches("\\d{1,4}") ? Math.clamp(Integer.parseInt(page), 1, MAX_PAGES) - 1 : 0);
    }

    private static @Nullable String firstPublisher(String name) {
        return name.isBlank() || name.length() > LONGEST_NAME ? null : name;
    }

    /** By latest article, over so many days. */
    public static StoryQuery of(int days) {
        return new StoryQuery(days, Order.LATEST, null, 0);
    }

    /** Only what this outlet published first. */
    public StoryQuery firstWith(@Nullable String outlet) {
        return new StoryQuery(days, order, outlet, 0);
    }

    String parameters() {
        return "days=" + days + (order == Order.SPREAD ? "&order=" + SPREAD : "")
                + (firstPublisher == null ? "" : "&" + FIRST + "=" + Links.encode(firstPublisher))
                + (page == 0 ? "" : "&page=" + (page + 1));
    }

    public StoryQuery over(int otherDays) {
        return new StoryQuery(otherDays, order, firstPublisher, 0);
    }

    public StoryQuery ordered(Order other) {
        return new StoryQuery(days, other, firstPublisher, 0);
    }

    public StoryQuery onPage(int other) {
        return new StoryQuery(days, order, firstPublisher, other);
    }

    public Period period(LocalDate today) {
        return Period.lastDays(days, today);
    }

    public StorySearch toSearch(Province province, LocalDate today) {
        return new StorySearch(province.id(), period(today), firstPublisher, order, page, PAGE_SIZE);
    }

    /** How many pages a number of stories fills, 1 at least. */
    public static long pages(long total) {
        return Math.clamp((total - 1) / PAGE_SIZE + 1, 1, MAX_PAGES);
    }
}
