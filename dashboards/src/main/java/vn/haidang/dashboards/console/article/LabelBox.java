package vn.haidang.dashboards.console.article;

import java.util.ArrayList;
import java.util.List;
import vn.haidang.dashboards.archive.Facet;
import vn.haidang.dashboards.console.article.ArticleView.Proven;
import vn.haidang.dashboards.console.page.CorrectionRow;
import vn.haidang.dashboards.correction.CorrectedLabel;

/**
 * A label as the machine gave it with its proof, what officers say of it, and what can be said.
 *
 * @param code of the label, for the form
 * @param machine one entry unless the label has several values
 * @param corrections that stand, the latest last
 * @param now what counts: the latest correction, or else what the machine said
 * @param corrected whether that differs from what the machine said
 * @param choices every value that the label can have
 * @param plural whether it can have several at once
 */
record LabelBox(
        Facet facet,
        String code,
        List<Proven> machine,
        List<CorrectionRow> corrections,
        List<String> now,
        boolean corrected,
        List<String> choices,
        boolean plural) {

    /** One box per label, in the order of the proofs. */
    static List<LabelBox> of(List<Proven> proven, List<CorrectionRow> corrections) {
        List<LabelBox> boxes = new ArrayList<>();
        for (var label : List.of(
                CorrectedLabel.PLACE,
                CorrectedLabel.RESPONSE,
                CorrectedLabel.TONE,
                CorrectedLabel.TOPIC,
                CorrectedLabel.LANGUAGE)) {
            var facet = CorrectionRow.facet(label);
            boxes.add(of(
                    label,
                    proven.stream().filter(one -> one.facet() == facet).toList(),
                    corrections.stream().filter(row -> row.facet() == facet).toList()));
        }
        return boxes;
    }

    private static LabelBox of(CorrectedLabel label, List<Proven> machine, List<CorrectionRow> corrections) {
        var said = machine.stream().map(Proven::value).toList();
        var now = corrections.isEmpty() ? said : corrections.getLast().values();
        boolean corrected = !(now.containsAll(said) && said.containsAll(now));
        return new LabelBox(
                CorrectionRow.facet(label),
                label.code(),
                machine,
                corrections,
                now,
                corrected,
                choices(label, now),
                label.isPlural());
    }

    /** A rare language that the machine found is a choice as well. */
    private static List<String> choices(CorrectedLabel label, List<String> now) {
        var choices = new ArrayList<>(label.choices());
        now.stream().filter(value -> !choices.contains(value)).forEach(choices::add);
        return choices;
    }
}
