package vn.haidang.dashboards.archive;

import java.time.Instant;
import vn.haidang.analyze.result.Story;

/**
 * A story in one province's archive.
 *
 * @param started when its earliest article was first seen
 * @param latest when its latest article was first seen
 */
public record ArchivedStory(Story story, Instant started, Instant latest) {}
