package vn.haidang.dashboards.briefing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into the page of a dossier.
 *
 * @param base revision that the page showed
 * @param entries by id, those the page had fields for
 * @param added new entries, text by part
 */
public record Typed(int base, Heading heading, Map<String, Line> entries, Map<Part, String> added) {

    public Typed {
        entries = Map.copyOf(entries);
        added = Map.copyOf(added);
    }

    /**
     * The fields of one entry.
     *
     * @param finding {@code null} where the part has none
     */
    public record Line(String text, String answer, @Nullable Finding finding, boolean dropped) {

        boolean says(Entry entry) {
            return text.equals(entry.text())
                    && answer.equals(entry.answer())
                    && finding == entry.finding()
                    && dropped == entry.dropped();
        }

        Entry on(Entry entry, String by) {
            var hand = entry.hand() == Entry.Hand.OWN || text.equals(entry.text()) ? entry.hand() : Entry.Hand.EDITED;
            return new Entry(
                    entry.id(),
                    entry.part(),
                    hand,
                    text,
                    entry.note(),
                    answer,
                    finding,
                    entry.references(),
                    dropped,
                    entry.revision(),
                    by);
        }
    }

    /** Entries that somebody else changed, and changed otherwise, since the page was made; nothing may be saved over them. */
    public List<Entry> conflicts(BriefingHistory history) {
        var seen = history.at(base);
        return history.current().entries().stream()
                .filter(entry -> entry.revision() > base)
                .filter(entry -> isTouched(seen, entry.id()) && !isSame(entry))
                .toList();
    }

    /** Whether somebody else gave the dossier another title or day, and this one would, too. */
    public boolean isHeadingLost(BriefingHistory history) {
        var was = history.at(base).heading();
        var now = history.current().heading();
        return !now.equals(was) && !heading.equals(was) && !heading.equals(now);
    }

    /** The heading to be shown again when this is refused: what was typed, where anything was. */
    public Heading headingOver(BriefingHistory history) {
        return heading.equals(history.at(base).heading()) ? history.current().heading() : heading;
    }

    /** What was typed for an entry and is not what it says; empty when nothing was. */
    public Optional<Line> over(BriefingHistory history, Entry entry) {
        return Optional.ofNullable(entries.get(entry.id()))
                .filter(line -> isTouched(history.at(base), entry.id()) && !line.says(entry));
    }

    /** How many entries others changed meanwhile, without harm. */
    public long meanwhile(BriefingHistory history) {
        return history.current().entries().stream()
                .filter(entry -> entry.revision() > base)
                .count();
    }

    /** Whether it would change anything. */
    public boolean isEmpty(BriefingHistory history) {
        var event = event("", history, "", Instant.EPOCH);
        return event.heading() == null && event.entries().isEmpty();
    }

    /** What changes the current revision; only sensible without {@linkplain #conflicts conflicts}. */
    public BriefingEvent.Edited event(String event, BriefingHistory history, String by, Instant at) {
        var seen = history.at(base);
        var current = history.current();
        List<Entry> changed = new ArrayList<>();
        for (var entry : current.entries()) {
            var line = entries.get(entry.id());
            if (line != null && isTouched(seen, entry.id()) && !line.says(entry)) {
                changed.add(line.on(entry, by));
            }
        }
        for (var part : Part.values()) {
            String text = added.getOrDefault(part, "");
            if (!text.isBlank()) {
                changed.add(Entry.own(part, text, by));
            }
        }
        var newHeading = heading.equals(seen.heading()) || heading.equals(current.heading()) ? null : heading;
        return new BriefingEvent.Edited(
                event, current.province(), current.id(), current.revision(), newHeading, changed, by, at);
    }

    private boolean isTouched(Briefing seen, String id) {
        var line = entries.get(id);
        return line != null && seen.entry(id).map(entry -> !line.says(entry)).orElse(false);
    }

    private boolean isSame(Entry entry) {
        var line = entries.get(entry.id());
        return line != null && line.says(entry);
    }
}
