/**
 * The search: the query language, the form that writes it, facets and timeline, files, saved searches.
 *
 * <p>{@link vn.haidang.dashboards.console.search.SearchController} asks the archive; {@link
 * vn.haidang.dashboards.console.search.SearchView} is the page. {@link vn.haidang.dashboards.console.search.Highlighter} marks
 * what was found by the matcher of the stream and picks the {@link vn.haidang.dashboards.console.search.Passage} that proves it
 * best; {@link vn.haidang.dashboards.console.search.Timeline} has the bars of the chart. A mistake in a query is shown with its
 * column and what was expected there ({@link vn.haidang.dashboards.console.search.QueryMistake}).
 *
 * <p>Field and form are one thing: {@link vn.haidang.dashboards.console.search.PlainForm} writes a query, {@link
 * vn.haidang.dashboards.console.search.PlainFormReader} fills the form in for one of that kind. What is completed in the field
 * ({@link vn.haidang.dashboards.console.search.Vocabulary}) stands on the page; {@code complete.js} offers it.
 *
 * <p>{@link vn.haidang.dashboards.console.search.ExportController} writes files while it reads; cells are safe in spreadsheets
 * ({@link vn.haidang.dashboards.console.search.CsvLine}). {@link vn.haidang.dashboards.console.search.SavedSearches} is a file
 * beside that of the accounts. A search becomes a rule on the page of the rules.
 */
@NullMarked
package vn.haidang.dashboards.console.search;

import org.jspecify.annotations.NullMarked;
