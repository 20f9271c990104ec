package vn.haidang.analyze.place;

import java.time.LocalDate;
import java.util.List;

/**
 * The province that took a watched one in.
 *
 * @param since first day of the merger
 * @param sameName whether the merged province bears the watched one's name; its {@code names} are then those of the
 *     province that was added
 * @param coast whether the watched territory is the whole coast of the merged province, so that sea and storms on it
 *     concern the watch
 * @param names in any language
 * @param places of its other part, whose bare name tells enough
 * @param ambiguous places of its other part that count only beside another clue
 */
record Successor(
        LocalDate since, boolean sameName, boolean coast, List<Name> names, List<Name> places, List<Name> ambiguous) {

    Successor {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("successor has no names, expected at least one");
        }
        names = List.copyOf(names);
        places = List.copyOf(places);
        ambiguous = List.copyOf(ambiguous);
    }
}
