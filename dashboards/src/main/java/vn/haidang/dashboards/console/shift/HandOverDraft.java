package vn.haidang.dashboards.console.shift;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.haidang.dashboards.console.page.Wording;
import vn.haidang.dashboards.console.shift.HandOverView.Line;
import vn.haidang.dashboards.shift.HandOverNote;

/** A note to begin with: what is late, what is open, what is to stay in view. The officer makes it a note. */
final class HandOverDraft {

    /** Of each kind; the page below the note has them all. */
    private static final int MOST = 12;

    private HandOverDraft() {}

    static String of(Wording words, HandOverView open, ShiftView shift) {
        List<String> parts = new ArrayList<>();
        part(parts, words.say("shift.draft.late"), lines(words, open, true));
        part(parts, words.say("shift.draft.open"), lines(words, open, false));
        part(parts, words.say("shift.draft.starred"), starred(shift));
        String draft = String.join("\n\n", parts);
        return draft.substring(0, Math.min(draft.length(), HandOverNote.LONGEST));
    }

    private static void part(List<String> parts, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            parts.add(title + "\n" + lines.stream().map(line -> "- " + line).collect(Collectors.joining("\n")));
        }
    }

    private static List<String> lines(Wording words, HandOverView open, boolean late) {
        return open.lines().stream()
                .filter(line -> line.row().overdue() == late)
                .limit(MOST)
                .map(line -> line(words, line))
                .toList();
    }

    private static String line(Wording words, Line line) {
        String with = line.open().department() == null
                ? line.open().owner()
                : line.open().department();
        return line.row().headline() + " (" + line.row().state() + (with == null ? "" : ", " + with) + ", "
                + words.say("shift.draft.due") + " " + words.time(line.open().deadline()) + ")";
    }

    private static List<String> starred(ShiftView shift) {
        return shift.stories().stream()
                .filter(item -> item.standing().starred())
                .limit(MOST)
                .map(item -> item.row().headline())
                .toList();
    }
}
