package vn.haidang.ingest.article;

/**
 * How many people an outlet reaches, as somebody has counted.
 *
 * @param count of what the origin says: readers, visits, followers
 * @param origin what was counted, by whom and when; shown wherever the figure is
 */
public record Audience(long count, String origin) {

    public Audience {
        if (count < 1) {
            throw new IllegalArgumentException("audience count is " + count + ", expected 1 or more");
        }
        if (origin.isBlank()) {
            throw new IllegalArgumentException("audience origin is empty, expected who counted what and when");
        }
    }
}
