package vn.haidang.analyze.query;

/** A query that cannot be read; its message names the column and what was expected. */
public final class QueryException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final int column;

    QueryException(int column, String problem) {
        super("column " + column + ": " + problem);
        this.column = column;
    }

    /** Where the problem lies, from 1. */
    public int column() {
        return column;
    }
}
