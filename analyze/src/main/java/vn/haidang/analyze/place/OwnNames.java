package vn.haidang.analyze.place;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.haidang.analyze.text.Spelling;

/** The names under which a province's territory was and is governed, in match form. */
final class OwnNames {

    private OwnNames() {}

    static Set<String> of(Province province) {
        Successor successor = province.successor();
        Stream<String> later =
                successor == null ? Stream.of() : successor.names().stream().map(Name::text);
        return Stream.concat(province.names().values().stream(), later)
                .map(Spelling::matchForm)
                .collect(Collectors.toUnmodifiableSet());
    }
}
