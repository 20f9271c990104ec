package vn.haidang.dashboards.console.briefing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.haidang.dashboards.briefing.Briefing;
import vn.haidang.dashboards.briefing.BriefingHistory;
import vn.haidang.dashboards.briefing.Entry;
import vn.haidang.dashboards.briefing.Heading;
import vn.haidang.dashboards.briefing.Part;
import vn.haidang.dashboards.briefing.Reference;
import vn.haidang.dashboards.briefing.Typed;
import vn.haidang.dashboards.console.account.Right;
import vn.haidang.dashboards.console.page.Visit;

/**
 * The page of a dossier.
 *
 * @param briefing as it stands, without what its reader may not see
 * @param heading as typed, when that was refused
 * @param headingNow of somebody else, when both changed it; else {@code null}
 * @param link of this page
 * @param ahead whether it was changed since the last version
 */
record BriefingView(
        Briefing briefing,
        Heading heading,
        @Nullable Heading headingNow,
        List<Section> sections,
        List<VersionRow> versions,
        String link,
        boolean ahead,
        boolean mayEdit,
        boolean mayFreeze) {

    /**
     * A part with its entries.
     *
     * @param added typed for a new one, empty for nothing
     * @param dropped how many stay out of what is printed
     */
    record Section(Part part, List<Row> rows, String added, long dropped) {}

    /**
     * An entry with what stands in its fields.
     *
     * @param now the same entry as somebody else made it; {@code null} unless that is not what was typed
     * @param quoted whether its text stands in an article word for word
     */
    record Row(
            Entry entry,
            String text,
            String answer,
            String finding,
            boolean dropped,
            List<Source> sources,
            @Nullable Entry now,
            boolean quoted) {}

    /**
     * Where a statement can be checked.
     *
     * @param link {@code null} where a browser must not be sent
     * @param outside whether it leaves the console
     */
    record Source(Reference reference, @Nullable String link, boolean outside) {

        private static Source of(Reference reference) {
            var link = BriefingLinks.of(reference);
            return new Source(
                    reference,
                    link.orElse(null),
                    link.filter(address -> !address.startsWith("/")).isPresent());
        }
    }

    static BriefingView of(Visit visit, BriefingHistory history) {
        return of(visit, history, null);
    }

    /** @param refused what was typed and is not kept; {@code null} for nothing */
    static BriefingView of(Visit visit, BriefingHistory history, @Nullable Typed refused) {
        var seen = history.current().visible(provincesOf(visit)::contains);
        var conflicts = refused == null ? List.<Entry>of() : refused.conflicts(history);
        boolean headingLost = refused != null && refused.isHeadingLost(history);
        return new BriefingView(
                seen,
                refused == null ? seen.heading() : refused.headingOver(history),
                headingLost ? seen.heading() : null,
                Arrays.stream(Part.values())
                        .map(part -> section(part, seen, history, refused, conflicts))
                        .toList(),
                VersionRow.of(visit.province(), history),
                BriefingLinks.page(visit.province(), seen),
                history.isAhead(),
                visit.may(Right.EDIT_BRIEFINGS),
                visit.may(Right.FREEZE_BRIEFINGS));
    }

    /** Ids of those that the reader sees. */
    static List<String> provincesOf(Visit visit) {
        return visit.provinces().stream().map(province -> province.id()).toList();
    }

    private static Section section(
            Part part, Briefing seen, BriefingHistory history, @Nullable Typed refused, List<Entry> conflicts) {
        var rows = seen.in(part).stream()
                .map(entry -> row(entry, history, refused, conflicts.contains(entry)))
                .toList();
        String added = refused == null ? "" : refused.added().getOrDefault(part, "");
        return new Section(part, rows, added, rows.stream().filter(Row::dropped).count());
    }

    private static Row row(Entry entry, BriefingHistory history, @Nullable Typed refused, boolean conflict) {
        var line = Optional.ofNullable(refused).flatMap(typed -> typed.over(history, entry));
        var finding = line.map(Typed.Line::finding).orElse(entry.finding());
        return new Row(
                entry,
                line.map(Typed.Line::text).orElse(entry.text()),
                line.map(Typed.Line::answer).orElse(entry.answer()),
                finding == null ? "" : finding.code(),
                line.map(Typed.Line::dropped).orElse(entry.dropped()),
                entry.references().stream().map(Source::of).toList(),
                conflict ? entry : null,
                entry.part().isQuoted() && entry.hand() == Entry.Hand.DRAFTED);
    }
}
