package vn.haidang.dashboards.briefing;

import java.util.List;
import java.util.Optional;

/**
 * All of one dossier.
 *
 * @param revisions the first one first; they share what did not change
 * @param versions the first one first
 */
public record BriefingHistory(List<Briefing> revisions, List<FrozenVersion> versions) {

    public BriefingHistory {
        revisions = List.copyOf(revisions);
        versions = List.copyOf(versions);
    }

    public Briefing current() {
        return revisions.getLast();
    }

    /** The dossier as somebody saw it; the current one for a revision that there never was. */
    public Briefing at(int revision) {
        return revisions.stream()
                .filter(state -> state.revision() == revision)
                .findFirst()
                .orElse(current());
    }

    public Optional<FrozenVersion> version(int number) {
        return versions.stream().filter(version -> version.number() == number).findFirst();
    }

    /** Whether anything was changed since the last version was laid down; so before the first, too. */
    public boolean isAhead() {
        return versions.isEmpty() || versions.getLast().revision() < current().revision();
    }
}
