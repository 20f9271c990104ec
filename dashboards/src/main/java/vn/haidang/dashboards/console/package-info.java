/**
 * The console: the pages on which people search the archive, read proofs and see what wants an answer.
 *
 * <p>{@link vn.haidang.dashboards.console.Console} is the stage. {@link vn.haidang.dashboards.console.ConsoleBeans} wires what all pages need with {@code new}; each page's package
 * wires its own ({@link vn.haidang.dashboards.console.alert.AlertPages}, {@link vn.haidang.dashboards.console.search.SearchPages} and so on). Spring gives the web server, the sign-in
 * and the templates, nothing is scanned.
 *
 * <p>A request goes one way. {@link vn.haidang.dashboards.console.page.VisitResolver} turns it into a {@link vn.haidang.dashboards.console.page.Visit} (who, which province, in which
 * language, now) or answers 404: a page that shows a province cannot be written without passing this check. A controller
 * asks the archive and hands the answer to a view, a pure function to records. A template of the same name writes them as
 * HTML (what it calls has to be public); words and formats come from {@link vn.haidang.dashboards.console.page.Wording}.
 *
 * <p>One package per page: {@code overview}, {@code search}, {@code article}, {@code story}, {@code trend},
 * {@code alert}, {@code rule}; {@code page} has what they share, {@code account} who may enter,
 * {@code sso} by which provider, {@code api} what
 * programs call. Pages know {@code page} and not each other.
 *
 * <p>Everything shown of an article is hostile: templates only ever use escaped text, the content security policy
 * allows no inline script or style, and links leave the site only to http and https. The charts are drawn from the
 * tables on the page, so there is no second copy of the figures and nothing to evaluate.
 */
@NullMarked
package vn.haidang.dashboards.console;

import org.jspecify.annotations.NullMarked;
