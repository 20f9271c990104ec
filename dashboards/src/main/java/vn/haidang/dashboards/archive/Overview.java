package vn.haidang.dashboards.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.haidang.analyze.result.Tone;

/**
 * Figures of one province over a period; articles of status {@code about} only.
 *
 * @param total articles in the period
 * @param previous articles in the period of the same length just before
 * @param days one entry per day of the period, in order, days without articles included
 * @param counts per facet, most frequent first
 * @param topicTones per topic how many articles of each tone
 * @param latest newest first
 */
public record Overview(
        long total,
        long previous,
        List<Day> days,
        Map<Facet, List<Count>> counts,
        Map<String, Map<Tone, Long>> topicTones,
        List<ArchivedArticle> latest) {

    /** Articles of one day by tone. */
    public record Day(LocalDate date, Map<Tone, Long> tones) {}
}
