package vn.haidang.analyze.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import vn.haidang.analyze.evaluation.Evaluation.Case;
import vn.haidang.analyze.result.PlaceStatus;

/** What was taken for what in one case. */
final class Confusions {

    private Confusions() {}

    /** Each as "aspect wanted → given"; empty when all is right. */
    static List<String> of(Case one) {
        List<String> found = new ArrayList<>();
        places(one, found);
        topics(one, found);
        var tone = one.item().labels().tone();
        if (tone != null) {
            add(found, "tone", tone, one.answer().tone());
        }
        var response = one.item().labels().response();
        if (response != null) {
            add(found, "response", response, one.answer().response());
        }
        return found;
    }

    /** Only what differs: missed topics, then those given without reason. */
    private static void topics(Case one, List<String> found) {
        var wanted = one.item().labels().topics();
        if (wanted != null) {
            var missed = new TreeSet<>(wanted);
            one.answer().topics().forEach(missed::remove);
            var wrong = new TreeSet<>(one.answer().topics());
            wanted.forEach(wrong::remove);
            if (!missed.isEmpty() || !wrong.isEmpty()) {
                found.add("topics " + name(missed) + " → " + name(wrong));
            }
        }
    }

    private static void places(Case one, List<String> found) {
        var wanted = one.item().labels().places();
        if (wanted != null) {
            var provinces = new TreeSet<>(wanted.keySet());
            provinces.addAll(one.answer().places().keySet());
            provinces.forEach(province -> add(
                    found,
                    "place",
                    wanted.getOrDefault(province, PlaceStatus.NO),
                    one.answer().places().getOrDefault(province, PlaceStatus.NO)));
        }
    }

    private static void add(List<String> found, String aspect, Enum<?> wanted, Enum<?> given) {
        if (wanted != given) {
            found.add(aspect + " " + name(wanted) + " → " + name(given));
        }
    }

    private static String name(Set<String> topics) {
        return topics.isEmpty() ? "–" : String.join("+", topics);
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
