package vn.haidang.analyze.place;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.haidang.analyze.text.TokenizedText;

/**
 * A name of one province's data, ready to be found.
 *
 * @param kind what sort of place inside it is, as the data file says; the role's name for the others
 * @param from first day on which it counts, {@code null} for always
 * @param folded whether this is the form without diacritics
 * @param words of the name
 */
record PlaceName(
        Province province,
        Role role,
        String kind,
        Name name,
        @Nullable LocalDate from,
        boolean folded,
        TokenizedText words) {

    PlaceName(Province province, Role role, String kind, Name name, @Nullable LocalDate from, boolean folded) {
        this(province, role, kind, name, from, folded, TokenizedText.of(name.text()));
    }

    boolean countsOn(LocalDate date) {
        return name.heldOn(date) && (from == null || !date.isBefore(from));
    }
}
