package vn.haidang.dashboards.shift;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All marks and notes as they stand; for several threads. */
public final class ShiftMemory {

    /** As many as a page shows, and more. */
    private static final int NOTES_KEPT = 60;

    private final Map<String, Map<Matter, Mark>> marks = new HashMap<>();
    private final Map<String, List<HandOverNote>> notes = new HashMap<>();

    public synchronized void add(Mark mark) {
        marks.computeIfAbsent(mark.province(), province -> new HashMap<>()).put(mark.matter(), mark);
    }

    public synchronized void add(HandOverNote note) {
        var all = notes.computeIfAbsent(note.province(), province -> new ArrayList<>());
        all.add(note);
        if (all.size() > NOTES_KEPT) {
            all.removeFirst();
        }
    }

    /** Of one matter; what nobody has touched has a mark that says so. */
    public synchronized Mark mark(String province, Matter matter) {
        return Optional.ofNullable(marks.getOrDefault(province, Map.of()).get(matter))
                .orElseGet(() -> Mark.none(province, matter));
    }

    /** Latest first. */
    public synchronized List<HandOverNote> notes(String province) {
        return List.copyOf(notes.getOrDefault(province, List.of()).reversed());
    }
}
