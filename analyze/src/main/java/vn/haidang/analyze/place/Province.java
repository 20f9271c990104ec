package vn.haidang.analyze.place;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A watched province, as its data file describes it.
 *
 * @param id stable short name, lower case, digits and hyphens
 * @param names the name by language (ISO 639-1), {@code vi} and {@code en} at least
 * @param aliases further names of the province or its seat by language; forms without diacritics come by themselves
 * @param successor who governs the territory now; {@code null} when the province still exists unchanged
 * @param inside places and things of the territory by kind, whose bare name tells enough
 * @param ambiguous the same, where the bare name is common elsewhere: counts only beside another clue
 * @param namesakes phrases that hold a name of this file and mean something else
 */
record Province(
        String id,
        Map<String, String> names,
        Map<String, List<Name>> aliases,
        @Nullable Successor successor,
        Map<String, List<Name>> inside,
        Map<String, List<Name>> ambiguous,
        List<Name> namesakes) {

    Province {
        if (!id.matches("[a-z0-9][a-z0-9-]*")) {
            throw new IllegalArgumentException("id is '" + id + "', expected lower-case letters, digits and hyphens");
        }
        if (!names.containsKey("vi") || !names.containsKey("en")) {
            throw new IllegalArgumentException("names hold " + names.keySet() + ", expected vi and en");
        }
        names = Map.copyOf(names);
        aliases = Map.copyOf(aliases);
        inside = Map.copyOf(inside);
        ambiguous = Map.copyOf(ambiguous);
        namesakes = List.copyOf(namesakes);
    }

    String vietnameseName() {
        return names.getOrDefault("vi", id);
    }
}
