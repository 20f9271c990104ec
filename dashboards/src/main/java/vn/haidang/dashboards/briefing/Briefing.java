package vn.haidang.dashboards.briefing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.haidang.dashboards.archive.Period;

/**
 * A dossier as it stands.
 *
 * @param id within its province
 * @param language ISO 639-1, of the drafted sentences and of what is printed
 * @param entries within a part in their order
 * @param revision 1 when drafted, one more with every change
 * @param by who made this revision
 * @param at when it was made
 */
public record Briefing(
        String id,
        String province,
        String language,
        Heading heading,
        Period period,
        Origin origin,
        List<Entry> entries,
        int revision,
        String by,
        Instant at) {

    /** More than anybody reads the evening before. */
    public static final int MOST_ENTRIES = 200;

    public Briefing {
        entries = List.copyOf(entries);
        if (!id.matches("[a-z0-9-]{1,64}")) {
            throw new IllegalArgumentException("got dossier '" + id + "', expected letters, digits and hyphens");
        }
        if (entries.size() > MOST_ENTRIES) {
            throw new IllegalArgumentException("got " + entries.size() + " entries, expected at most " + MOST_ENTRIES);
        }
    }

    /** A first draft; its entries get their ids. */
    public static Briefing drafted(
            String id, String language, Heading heading, Material material, List<Entry> draft, String by, Instant at) {
        List<Entry> numbered = new ArrayList<>();
        draft.forEach(entry -> numbered.add(entry.numbered("e" + (numbered.size() + 1), 1)));
        return new Briefing(
                id, material.province(), language, heading, material.period(), material.origin(), numbered, 1, by, at);
    }

    /** Entries of a part, also those dropped. */
    public List<Entry> in(Part part) {
        return entries.stream().filter(entry -> entry.part() == part).toList();
    }

    public Optional<Entry> entry(String entryId) {
        return entries.stream().filter(entry -> entry.id().equals(entryId)).findFirst();
    }

    /** How many answers are still to be written. */
    public long unanswered() {
        return entries.stream().filter(Entry::lacksAnswer).count();
    }

    /** This dossier as somebody sees it who sees some provinces. */
    public Briefing visible(Predicate<String> seen) {
        return with(entries.stream().filter(entry -> entry.isVisible(seen)).toList());
    }

    /** This dossier without what was dropped. */
    Briefing kept() {
        return with(entries.stream().filter(entry -> !entry.dropped()).toList());
    }

    /**
     * The next revision.
     *
     * @param changed take the place of those with the same id; without an id they are added
     */
    Briefing changed(@Nullable Heading newHeading, List<Entry> changed, String who, Instant when) {
        Map<String, Entry> all = new LinkedHashMap<>();
        entries.forEach(entry -> all.put(entry.id(), entry));
        for (var entry : changed) {
            String entryId = entry.id().isEmpty() ? "e" + (all.size() + 1) : entry.id();
            all.put(entryId, entry.numbered(entryId, revision + 1));
        }
        return new Briefing(
                id,
                province,
                language,
                newHeading == null ? heading : newHeading,
                period,
                origin,
                List.copyOf(all.values()),
                revision + 1,
                who,
                when);
    }

    private Briefing with(List<Entry> others) {
        return new Briefing(id, province, language, heading, period, origin, others, revision, by, at);
    }
}
