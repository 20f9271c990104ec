package vn.haidang.dashboards.console;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import vn.haidang.dashboards.correction.CorrectionEvent;
import vn.haidang.dashboards.correction.CorrectionLog;
import vn.haidang.dashboards.correction.CorrectionMemory;
import vn.haidang.dashboards.correction.CorrectionsAwayException;
import vn.haidang.dashboards.correction.StandingCorrection;

/** The log's contract in memory. */
final class FakeCorrectionLog implements CorrectionLog {

    /** Everything that was put, in its order. */
    final List<CorrectionEvent> events = new CopyOnWriteArrayList<>();

    private volatile CorrectionMemory memory = new CorrectionMemory();
    private volatile boolean away;

    /** Forgets everything. */
    void clear() {
        memory = new CorrectionMemory();
        events.clear();
    }

    /** Nobody can tell anything from now on. */
    void goAway() {
        away = true;
    }

    void comeBack() {
        away = false;
    }

    @Override
    public List<StandingCorrection> of(String province, String articleId) {
        present();
        return memory.of(province, articleId);
    }

    @Override
    public void put(CorrectionEvent event) {
        present();
        memory.add(event);
        events.add(event);
    }

    private void present() {
        if (away) {
            throw new CorrectionsAwayException("the broker is away", new IllegalStateException("away"));
        }
    }

    @Override
    public void close() {}
}
