package vn.haidang.dashboards.archive;

/** A query that Elasticsearch would refuse or take too long over; its message says by how much. */
public final class QueryTooLargeException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    QueryTooLargeException(String message) {
        super(message);
    }
}
