package vn.haidang.dashboards.console.page;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.haidang.dashboards.correction.CorrectionLog;
import vn.haidang.dashboards.correction.CorrectionsAwayException;

/**
 * What stands of an article, as far as that can be told: a page is shown also while it cannot.
 *
 * @param rows earliest first
 * @param away whether nobody can tell for now
 */
public record StandingCorrections(List<CorrectionRow> rows, boolean away) {

    private static final Logger LOG = LoggerFactory.getLogger(StandingCorrections.class);

    public static StandingCorrections of(CorrectionLog log, Province province, String articleId) {
        try {
            return new StandingCorrections(CorrectionRow.of(log.of(province.id(), articleId)), false);
        } catch (CorrectionsAwayException e) {
            LOG.warn("{}", e.getMessage());
            return new StandingCorrections(List.of(), true);
        }
    }
}
