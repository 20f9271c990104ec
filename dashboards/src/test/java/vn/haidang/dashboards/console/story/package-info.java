/**
 * Tests of the pictures of a story.
 */
@NullMarked
package vn.haidang.dashboards.console.story;

import org.jspecify.annotations.NullMarked;
