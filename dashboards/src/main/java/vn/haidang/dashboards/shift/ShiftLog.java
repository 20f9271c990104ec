package vn.haidang.dashboards.shift;

import java.util.List;

/** What the officers of a shift share. */
public interface ShiftLog extends AutoCloseable {

    /**
     * Of one matter; what nobody has touched has a mark that says so.
     *
     * @throws ShiftLogAwayException when nobody can tell yet
     */
    Mark mark(String province, Matter matter);

    /**
     * Those of one province, latest first.
     *
     * @throws ShiftLogAwayException when nobody can tell yet
     */
    List<HandOverNote> notes(String province);

    /**
     * Returns once it is kept and {@link #mark} says so.
     *
     * @throws ShiftLogAwayException when nobody can say that it is kept
     */
    void put(Mark mark);

    /**
     * Returns once it is kept and {@link #notes} says so.
     *
     * @throws ShiftLogAwayException when nobody can say that it is kept
     */
    void put(HandOverNote note);

    /** Which matters changed, for the pages that are open. */
    ShiftNews news();

    @Override
    void close();
}
