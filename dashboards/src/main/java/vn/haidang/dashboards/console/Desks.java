package vn.haidang.dashboards.console;

import vn.haidang.dashboards.briefing.BriefingLog;
import vn.haidang.dashboards.correction.CorrectionLog;
import vn.haidang.dashboards.desk.AlertDesk;
import vn.haidang.dashboards.edit.RuleDesk;
import vn.haidang.dashboards.edit.StoryEdits;
import vn.haidang.dashboards.shift.ShiftLog;
import vn.haidang.ingest.health.HealthBoard;

/**
 * What the console works with besides the archive: mostly where what officers decide goes.
 *
 * @param stories takes decisions about stories
 * @param rules of alerts
 * @param alerts takes what they do with alerts
 * @param shift what they mark and tell the next shift
 * @param briefings press-conference dossiers
 * @param corrections what they say of labels that are wrong
 * @param sources how they are doing
 */
public record Desks(
        StoryEdits stories,
        RuleDesk rules,
        AlertDesk alerts,
        ShiftLog shift,
        BriefingLog briefings,
        CorrectionLog corrections,
        HealthBoard sources)
        implements AutoCloseable {

    /** Lets those go who listen for changes; they would keep the server waiting. */
    void dismiss() {
        alerts.changes().end();
        shift.news().end();
    }

    @Override
    public void close() {
        stories.close();
        rules.close();
        alerts.close();
        shift.close();
        briefings.close();
        corrections.close();
        sources.close();
    }
}
