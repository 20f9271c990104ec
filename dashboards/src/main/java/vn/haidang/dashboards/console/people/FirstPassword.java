package vn.haidang.dashboards.console.people;

import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A password to be handed over and changed at once. */
final class FirstPassword {

    /** None that is easily taken for another. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    /** Four groups of four letters: 79 bits. */
    private static final int GROUPS = 4;

    private FirstPassword() {}

    static String of(RandomGenerator random) {
        return IntStream.range(0, GROUPS).mapToObj(group -> group(random)).collect(Collectors.joining("-"));
    }

    private static String group(RandomGenerator random) {
        return IntStream.range(0, GROUPS)
                .mapToObj(letter -> String.valueOf(LETTERS.charAt(random.nextInt(LETTERS.length()))))
                .collect(Collectors.joining());
    }
}
