package vn.haidang.dashboards.correction;

import java.util.List;

/** Where corrections go and what stands of them. */
public interface CorrectionLog extends AutoCloseable {

    /**
     * What stands of one article in one province, earliest first; of one label the latest counts.
     *
     * @throws CorrectionsAwayException when nobody can tell yet
     */
    List<StandingCorrection> of(String province, String articleId);

    /**
     * Returns once it is kept and {@link #of} says so.
     *
     * @throws CorrectionsAwayException when nobody can say that it is kept
     */
    void put(CorrectionEvent event);

    @Override
    void close();
}
