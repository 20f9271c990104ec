package vn.haidang.dashboards.console.article;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Patch;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Two texts compared piece by piece. */
final class Words {

    /** Pieces of the one times pieces of the other: beyond this they are told as replaced, which no page could show better. */
    private static final long MOST = 4_000_000;

    private Words() {}

    /** A run of pieces: those of the earlier text, and what stands in their place; equal when nothing was changed. */
    record Run(List<String> before, List<String> after, boolean same) {}

    /** The runs of two lists of pieces, unchanged ones and changed ones in turn. */
    static List<Run> runs(List<String> before, List<String> after) {
        if ((long) before.size() * after.size() > MOST) {
            return List.of(new Run(before, after, before.equals(after)));
        }
        Patch<String> patch = DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>());
        List<Run> runs = new ArrayList<>();
        int read = 0;
        for (AbstractDelta<String> delta : patch.getDeltas()) {
            same(before, read, delta.getSource().getPosition(), runs);
            changed(new Run(delta.getSource().getLines(), delta.getTarget().getLines(), false), runs);
            read = delta.getSource().getPosition() + delta.getSource().size();
        }
        same(before, read, before.size(), runs);
        return runs;
    }

    /** What goes and what comes at one place may be two changes to the algorithm; to a reader they are one. */
    private static void changed(Run run, List<Run> runs) {
        if (runs.isEmpty() || runs.getLast().same()) {
            runs.add(run);
        } else {
            var last = runs.removeLast();
            runs.add(new Run(joined(last.before(), run.before()), joined(last.after(), run.after()), false));
        }
    }

    private static List<String> joined(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static void same(List<String> pieces, int from, int to, List<Run> runs) {
        if (to > from) {
            var kept = pieces.subList(from, to);
            runs.add(new Run(kept, kept, true));
        }
    }

    /** A text as words, blanks and marks; put together again they are the text. */
    static List<String> of(String text) {
        var ends = BreakIterator.getWordInstance(Locale.ROOT);
        ends.setText(text);
        List<String> words = new ArrayList<>();
        int start = ends.first();
        for (int end = ends.next(); end != BreakIterator.DONE; end = ends.next()) {
            words.add(text.substring(start, end));
            start = end;
        }
        return words;
    }
}
