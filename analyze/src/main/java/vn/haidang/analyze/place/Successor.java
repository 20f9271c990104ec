package vn.haidang.analyze.place;

import java.time.LocalDate;
import java.util.List;
import vn.haidang.analyze.text.Spelling;

/**
 * The province that took a watched one in.
 *
 * @param since first day of the merger
 * @param sameName whether the merged province bears the watched one's name; its {@code names} are then those of the
 *     province that was added
 * @param signs phrases of what the merged province has in the watched territory alone, such as its coast or its land
 *     border: a sentence with one and the province's name concerns the watch
 * @param names in any language
 * @param places of its other part, whose bare name tells enough
 * @param ambiguous places of its other part that count only beside another clue
 */
record Successor(
        LocalDate since,
        boolean sameName,
        List<String> signs,
        List<Name> names,
        List<Name> places,
        List<Name> ambiguous) {

    Successor {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("successor has no names, expected at least one");
        }
        signs = signs.stream().map(Spelling::matchForm).toList();
        names = List.copyOf(names);
        places = List.copyOf(places);
        ambiguous = List.copyOf(ambiguous);
    }
}
