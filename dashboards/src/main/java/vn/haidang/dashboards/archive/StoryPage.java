package vn.haidang.dashboards.archive;

import java.util.List;

/**
 * One page of stories.
 *
 * @param total how many fit, exact
 */
public record StoryPage(long total, List<ArchivedStory> stories) {}
