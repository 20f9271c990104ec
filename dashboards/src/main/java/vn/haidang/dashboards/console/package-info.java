/**
 * The console: the pages on which people search the archive, read proofs and see what wants an answer.
 *
 * <p>{@link vn.haidang.dashboards.console.Console} is the stage. {@link vn.haidang.dashboards.console.ConsoleBeans}
 * wires everything with {@code new}; Spring gives the web server, the sign-in and the templates, nothing is scanned.
 *
 * <p>A request goes one way. {@link vn.haidang.dashboards.console.VisitResolver} turns it into a
 * {@link vn.haidang.dashboards.console.Visit} (who, which province, in which language, now) or answers 404: a page that
 * shows a province cannot be written without passing this check. A controller asks the archive and hands the answer to
 * a view ({@link vn.haidang.dashboards.console.OverviewView}, {@link vn.haidang.dashboards.console.SearchView},
 * {@link vn.haidang.dashboards.console.ArticleView}, {@link vn.haidang.dashboards.console.StoryView},
 * {@link vn.haidang.dashboards.console.TrendView}, {@link vn.haidang.dashboards.console.AlertRow}), a pure function to
 * records. A template of the same name writes them as HTML (what it calls has to be public); words and formats come from
 * {@link vn.haidang.dashboards.console.Wording}.
 *
 * <p>The pictures of a story ({@link vn.haidang.dashboards.console.CopyGraph},
 * {@link vn.haidang.dashboards.console.GrowthChart}) and of a series ({@link vn.haidang.dashboards.console.DayChart}) are laid out here and written as SVG; a table beside them says the
 * same. What officers decide goes the other way: {@link vn.haidang.dashboards.console.StoryEditController} checks that both
 * stories are in the visit's province and hands the decision to {@link vn.haidang.dashboards.edit.StoryEdits}.
 *
 * <p>The page of an alert ({@link vn.haidang.dashboards.console.AlertPageController}) shows a form for each move that
 * {@link vn.haidang.alerting.workflow.Workflow} permits ({@link vn.haidang.dashboards.console.NextSteps},
 * {@link vn.haidang.dashboards.console.MoveForms}). What was typed ({@link vn.haidang.dashboards.console.Typed}) becomes a
 * move ({@link vn.haidang.dashboards.console.MoveReader}) and goes to {@link vn.haidang.dashboards.desk.AlertDesk}; until it
 * has been done it is shown again and never lost.
 *
 * <p>Everything shown of an article is hostile: templates only ever use escaped text, the content security policy
 * allows no inline script or style, and links leave the site only to http and https. The charts are drawn from the
 * tables on the page, so there is no second copy of the figures and nothing to evaluate.
 */
@NullMarked
package vn.haidang.dashboards.console;

import org.jspecify.annotations.NullMarked;
