/**
 * What officers decide, on its way to the stages that respect it.
 *
 * <p>{@link vn.haidang.dashboards.edit.StoryEdits} takes decisions about stories; {@link
 * vn.haidang.dashboards.edit.KafkaStoryEdits} writes them to {@code haidang.story-edits}, from which the analyze stage
 * reads them. A decision counts only once the broker has it.
 */
@NullMarked
package vn.haidang.dashboards.edit;

import org.jspecify.annotations.NullMarked;
