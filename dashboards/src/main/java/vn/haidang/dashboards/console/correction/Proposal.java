package vn.haidang.dashboards.console.correction;

import java.util.List;
import java.util.Optional;
import vn.haidang.dashboards.correction.CorrectedLabel;

/**
 * What a form says that a label should be.
 *
 * @param values in the order of the codebook
 */
record Proposal(CorrectedLabel label, List<String> values) {

    /** Reads "tone:favourable", for topics several; empty for what is no label, or nothing a label can be. */
    static Optional<Proposal> parse(List<String> written) {
        return written.stream()
                .findFirst()
                .map(first -> first.substring(0, Math.max(0, first.indexOf(':'))))
                .flatMap(CorrectedLabel::of)
                .flatMap(label -> of(label, written));
    }

    private static Optional<Proposal> of(CorrectedLabel label, List<String> written) {
        String prefix = label.code() + ":";
        boolean all = written.stream().allMatch(value -> value.startsWith(prefix));
        var values = label.choices().stream()
                .filter(choice -> written.contains(prefix + choice))
                .toList();
        boolean fits = all && values.size() == written.size() && label.allows(values);
        return fits ? Optional.of(new Proposal(label, values)) : Optional.empty();
    }
}
