/**
 * The pages of stories: the list, and one story with its articles in the order of publication.
 *
 * <p>The pictures of a story ({@link vn.haidang.dashboards.console.story.CopyGraph}, {@link vn.haidang.dashboards.console.story.GrowthChart}) are laid out here and written as SVG; a
 * table beside them says the same. What officers decide goes the other way: {@link vn.haidang.dashboards.console.story.StoryEditController} checks that
 * both stories are in the visit's province and hands the decision to {@link vn.haidang.dashboards.edit.StoryEdits}.
 */
@NullMarked
package vn.haidang.dashboards.console.story;

import org.jspecify.annotations.NullMarked;
