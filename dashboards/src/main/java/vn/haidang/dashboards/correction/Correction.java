package vn.haidang.dashboards.correction;

import java.time.Instant;
import java.util.List;
import vn.haidang.analyze.result.AnalyzedArticle;

/**
 * A label is wrong.
 *
 * @param id of this correction
 * @param seen the article as the officer saw it, with what the machine said: enough to train on by itself
 * @param values what the label should be
 * @param note why, as far as the officer says; may be empty
 */
public record Correction(
        String id,
        String province,
        AnalyzedArticle seen,
        CorrectedLabel label,
        List<String> values,
        String by,
        Instant at,
        String note)
        implements CorrectionEvent {

    /** Characters of a note. */
    public static final int LONGEST_NOTE = 1_000;

    public Correction {
        values = List.copyOf(values);
        if (!label.allows(values)) {
            throw new IllegalArgumentException(
                    "got " + label.code() + " " + values + ", expected values of the codebook");
        }
        if (note.length() > LONGEST_NOTE) {
            throw new IllegalArgumentException(
                    "got a note of " + note.length() + " characters, expected up to " + LONGEST_NOTE);
        }
    }

    @Override
    public String articleId() {
        return seen.article().id().value();
    }

    /** The same without the article's words. */
    StandingCorrection standing() {
        return new StandingCorrection(id, articleId(), seen.revision(), label, values, by, at, note);
    }
}
