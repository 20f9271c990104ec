/**
 * The pages of press-conference dossiers: the list, a new one, one being edited, and what is laid down for good.
 *
 * <p>{@link vn.haidang.dashboards.console.briefing.BriefingController} shows a dossier as one form, so that one button saves
 * everything typed and the page works without a script. What was typed is never thrown away: a save that is refused, because
 * somebody else changed the same statement or because nobody can say that it is kept, shows the page again with it
 * ({@link vn.haidang.dashboards.console.briefing.BriefingView}). What is drafted and what an edit means,
 * {@code dashboards.briefing} knows.
 *
 * <p>A statement that can only be checked in another province is shown to those who see that province. A version laid down
 * has what its coordinator saw and is handed out whole.
 */
@NullMarked
package vn.haidang.dashboards.console.briefing;

import org.jspecify.annotations.NullMarked;
