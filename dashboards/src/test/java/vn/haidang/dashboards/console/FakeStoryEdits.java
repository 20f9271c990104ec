package vn.haidang.dashboards.console;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import vn.haidang.analyze.result.StoryEdit;
import vn.haidang.dashboards.edit.EditNotKeptException;
import vn.haidang.dashboards.edit.StoryEdits;

/** Keeps decisions in memory, unless told that the broker is away. */
final class FakeStoryEdits implements StoryEdits {

    final List<StoryEdit> kept = new CopyOnWriteArrayList<>();
    volatile boolean away;

    @Override
    public void keep(StoryEdit edit) {
        if (away) {
            throw new EditNotKeptException("as told", new IOException("away"));
        }
        kept.add(edit);
    }

    @Override
    public void close() {}
}
