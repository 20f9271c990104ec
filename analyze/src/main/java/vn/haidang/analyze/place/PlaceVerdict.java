package vn.haidang.analyze.place;

import java.util.List;
import vn.haidang.analyze.result.Evidence;
import vn.haidang.analyze.result.Mention;

/** How an article ends at the place gate. */
public sealed interface PlaceVerdict {

    /**
     * It concerns at least one watched province.
     *
     * @param mentions in order of province id, never "no"
     * @param evidence labelled {@code place:<province>}, most telling first within a province
     */
    record Passed(List<Mention> mentions, List<Evidence> evidence) implements PlaceVerdict {
        public Passed {
            mentions = List.copyOf(mentions);
            evidence = List.copyOf(evidence);
        }
    }

    /** It names no watched place. */
    record NoPlace() implements PlaceVerdict {}

    /**
     * It has the letters of a watched place, meaning something else.
     *
     * @param evidence the refused words
     */
    record Namesake(List<Evidence> evidence) implements PlaceVerdict {
        public Namesake {
            evidence = List.copyOf(evidence);
        }
    }
}
