package vn.haidang.dashboards.console;

import java.util.List;
import java.util.Optional;
import vn.haidang.dashboards.briefing.BriefingEvent;
import vn.haidang.dashboards.briefing.BriefingHistory;
import vn.haidang.dashboards.briefing.BriefingLog;
import vn.haidang.dashboards.briefing.BriefingLogAwayException;
import vn.haidang.dashboards.briefing.BriefingMemory;

/** The log's contract in memory. */
final class FakeBriefingLog implements BriefingLog {

    private final BriefingMemory memory = new BriefingMemory();

    private volatile boolean away;

    /** What is put from now on may be lost. */
    void goAway() {
        away = true;
    }

    void comeBack() {
        away = false;
    }

    @Override
    public List<BriefingHistory> list(String province) {
        return memory.list(province);
    }

    @Override
    public Optional<BriefingHistory> find(String province, String id) {
        return memory.find(province, id);
    }

    @Override
    public boolean put(BriefingEvent event) {
        if (away) {
            throw new BriefingLogAwayException("the broker is away", new IllegalStateException("away"));
        }
        return memory.apply(event);
    }

    @Override
    public void close() {}
}
