/**
 * What all pages share: the {@link vn.haidang.dashboards.console.page.Visit}, the words ({@link vn.haidang.dashboards.console.page.Wording}), the addresses of pages
 * ({@link vn.haidang.dashboards.console.page.Links}, with what they ask for: {@link vn.haidang.dashboards.console.page.SearchQuery}, {@link vn.haidang.dashboards.console.page.StoryQuery}), and what more than one
 * page shows: a {@link vn.haidang.dashboards.console.page.Figure} that can be followed, and rows of articles, stories, alerts and evidence.
 *
 * <p>{@link vn.haidang.dashboards.console.page.MarkedText} cuts a text where its proofs begin and end, so that a template can mark them without
 * writing markup of its own.
 */
@NullMarked
package vn.haidang.dashboards.console.page;

import org.jspecify.annotations.NullMarked;
