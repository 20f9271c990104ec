package vn.haidang.dashboards.archive;

import org.jspecify.annotations.Nullable;

/**
 * Which stories of a province to list.
 *
 * @param period in which at least one day lies between a story's first article and its latest
 * @param firstPublisher name of the outlet that was first; {@code null} for any
 * @param page from 0
 * @param size stories per page
 */
public record StorySearch(
        String province, Period period, @Nullable String firstPublisher, Order order, int page, int size) {

    public StorySearch {
        if (page < 0 || size < 1) {
            throw new IllegalArgumentException("page is " + page + " of " + size + ", expected 0 or more of 1 or more");
        }
    }

    /** Whoever was first. */
    public StorySearch(String province, Period period, Order order, int page, int size) {
        this(province, period, null, order, page, size);
    }

    /** What comes first. */
    public enum Order {
        /** The latest article. */
        LATEST,
        /** The most outlets, of as many the most articles. */
        SPREAD
    }
}
