package vn.haidang.dashboards.console;

import java.util.List;
import vn.haidang.dashboards.shift.HandOverNote;
import vn.haidang.dashboards.shift.Mark;
import vn.haidang.dashboards.shift.Matter;
import vn.haidang.dashboards.shift.News;
import vn.haidang.dashboards.shift.ShiftLog;
import vn.haidang.dashboards.shift.ShiftLogAwayException;
import vn.haidang.dashboards.shift.ShiftMemory;
import vn.haidang.dashboards.shift.ShiftNews;

/** The log's contract in memory. */
final class FakeShiftLog implements ShiftLog {

    private final ShiftNews news = new ShiftNews();

    private volatile ShiftMemory memory = new ShiftMemory();
    private volatile boolean away;

    /** Forgets everything. */
    void clear() {
        memory = new ShiftMemory();
    }

    /** What is put from now on may be lost. */
    void goAway() {
        away = true;
    }

    void comeBack() {
        away = false;
    }

    @Override
    public Mark mark(String province, Matter matter) {
        return memory.mark(province, matter);
    }

    @Override
    public List<HandOverNote> notes(String province) {
        return memory.notes(province);
    }

    @Override
    public void put(Mark mark) {
        present();
        memory.add(mark);
        var what = mark.seenAt() == null ? News.What.MARKED : News.What.SEEN;
        news.tell(new News(mark.province(), what, mark.matter().name()));
    }

    @Override
    public void put(HandOverNote note) {
        present();
        memory.add(note);
    }

    private void present() {
        if (away) {
            throw new ShiftLogAwayException("the broker is away", new IllegalStateException("away"));
        }
    }

    @Override
    public ShiftNews news() {
        return news;
    }

    @Override
    public void close() {
        news.end();
    }
}
