package vn.haidang.dashboards.shift;

/**
 * That something about a matter is new.
 *
 * @param what happened
 * @param matter {@linkplain Matter#name name} of the matter
 */
public record News(String province, What what, String matter) {

    /** What happened. */
    public enum What {
        /** The story or alert has changed, or is new. */
        CHANGED,
        /** Somebody has marked it as seen for all. */
        SEEN,
        /** Somebody has marked it otherwise. */
        MARKED
    }
}
