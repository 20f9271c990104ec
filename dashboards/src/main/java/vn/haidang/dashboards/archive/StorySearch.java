package vn.haidang.dashboards.archive;

/**
 * Which stories of a province to list.
 *
 * @param period in which at least one day lies between a story's first article and its latest
 * @param page from 0
 * @param size stories per page
 */
public record StorySearch(String province, Period period, Order order, int page, int size) {

    public StorySearch {
        if (page < 0 || size < 1) {
            throw new IllegalArgumentException("page is " + page + " of " + size + ", expected 0 or more of 1 or more");
        }
    }

    /** What comes first. */
    public enum Order {
        /** The latest article. */
        LATEST,
        /** The most outlets, of as many the most articles. */
        SPREAD
    }
}
