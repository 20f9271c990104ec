package vn.haidang.deploy.replay;

import java.util.EnumMap;
import java.util.Map;
import vn.haidang.analyze.result.Outcome.Kind;

/**
 * How every line of a replayed file ended.
 *
 * @param read lines read
 * @param bad lines that are no feed item; each is a dead letter with its line number
 * @param ended per ending how many articles
 * @param dead articles that the analysis could not handle
 * @param matched per province the distinct articles matched
 * @param indexed per province the documents of this batch in the archive
 */
public record ReplayReport(
        long read,
        long bad,
        Map<Kind, Long> ended,
        long dead,
        Map<String, Long> matched,
        Map<String, Long> indexed) {

    public ReplayReport {
        ended = Map.copyOf(new EnumMap<>(ended));
        matched = Map.copyOf(matched);
        indexed = Map.copyOf(indexed);
    }

    /** Sum of all rows; equals {@link #read} when nothing was lost or counted twice. */
    public long sum() {
        return bad + dead + ended.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether every line is in exactly one row and every match is in the archive. */
    public boolean isExact() {
        return sum() == read && matched.equals(indexed);
    }
}
