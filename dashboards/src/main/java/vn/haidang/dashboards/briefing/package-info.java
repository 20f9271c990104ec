/**
 * The press-conference dossier: what the press wrote, asked and claimed before a press conference, what is answered, and
 * where each statement comes from.
 *
 * <p><b>Draft.</b> {@link vn.haidang.dashboards.briefing.BriefingDesk} gathers the material of a search or of stories;
 * {@link vn.haidang.dashboards.briefing.BriefingDraft} makes {@linkplain vn.haidang.dashboards.briefing.Entry entries} of
 * it, one class for each {@link vn.haidang.dashboards.briefing.Part}. Nothing is invented: an entry is a sentence that
 * stands in an article, a headline, a count, or a fixed sentence around one of these, with the
 * {@linkplain vn.haidang.dashboards.briefing.Reference references} that hold it. Sentences that name a private person are
 * left out; those who are quoted by name are officials and institutions ({@code Offices}).
 *
 * <p><b>Edits.</b> People change a {@link vn.haidang.dashboards.briefing.Briefing} by
 * {@linkplain vn.haidang.dashboards.briefing.BriefingEvent events} in one order. An event names the revision its author
 * saw; one that is late changes nothing. {@link vn.haidang.dashboards.briefing.Typed} tells which entries somebody changed
 * and whether somebody else changed the same ones meanwhile. {@link vn.haidang.dashboards.briefing.BriefingLog} keeps the
 * events; {@link vn.haidang.dashboards.briefing.KafkaBriefingLog} in {@code haidang.briefings}, for good, because the
 * versions that went out must be proved later.
 *
 * <p><b>Versions.</b> A {@link vn.haidang.dashboards.briefing.FrozenVersion} is text that never changes, canonical JSON with
 * its SHA-256; it is checked whenever it is read. {@link vn.haidang.dashboards.briefing.BriefingDocument} lays it out.
 */
@NullMarked
package vn.haidang.dashboards.briefing;

import org.jspecify.annotations.NullMarked;
