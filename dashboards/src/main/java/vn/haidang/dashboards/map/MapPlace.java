package vn.haidang.dashboards.map;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A place on a map.
 *
 * @param at approximate centre
 * @param names further names; {@code null} for none
 * @param asked what is asked for instead of the names, where the bare name has other meanings; {@code null} for the names
 */
public record MapPlace(
        String name,
        Point at,
        @Nullable List<String> names,
        @Nullable List<String> asked) {

    public MapPlace {
        Stream.of(Stream.of(name), stream(names), stream(asked))
                .flatMap(each -> each)
                .forEach(MapPlace::check);
    }

    private static Stream<String> stream(@Nullable List<String> list) {
        return Objects.requireNonNullElse(list, List.<String>of()).stream();
    }

    private static void check(String name) {
        if (name.isBlank() || name.contains("\"")) {
            throw new IllegalArgumentException("got '" + name + "', expected a name without quotes");
        }
    }

    /** A query that finds the articles in which the place is named. */
    public String question() {
        var asking = asked == null ? Stream.concat(Stream.of(name), stream(names)) : stream(asked);
        return asking.map(each -> "\"" + each + "\"").collect(Collectors.joining(" OR "));
    }
}
