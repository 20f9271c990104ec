package vn.haidang.dashboards.edit;

import vn.haidang.analyze.result.StoryEdit;

/** Where decisions about stories go. */
public interface StoryEdits extends AutoCloseable {

    /**
     * Returns once the decision is kept; it takes effect some moments later.
     *
     * @throws EditNotKeptException when nobody can say that it is kept
     */
    void keep(StoryEdit edit);

    @Override
    void close();
}
