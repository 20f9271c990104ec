package vn.haidang.analyze.training;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.haidang.analyze.evaluation.LabelledItem;
import vn.haidang.analyze.model.LinearModel;
import vn.haidang.analyze.model.SparseVector;
import vn.haidang.analyze.result.Response;

/**
 * A labelled item as the learner sees it.
 *
 * @param queried what the queries say of it
 * @param fold number of its part
 */
record Example(LabelledItem item, Response queried, SparseVector features, SparseVector latent, int fold) {

    /** Whether the item was read for the kind of label that this is. */
    boolean tells(String label) {
        return switch (LinearModel.kind(label)) {
            case "topic" -> item.labels().topics() != null;
            case "response" -> item.labels().response() != null;
            case "tone" -> item.labels().tone() != null;
            default -> true;
        };
    }

    /** Whether the reader gave a label, named as in {@link LinearModel}. */
    boolean bears(String label) {
        var gold = item.labels();
        return topics().stream().map(LinearModel::label).anyMatch(label::equals)
                || Stream.ofNullable(gold.tone()).map(LinearModel::label).anyMatch(label::equals)
                || (label.equals(LinearModel.REMEDY) && gold.response() == Response.REMEDY)
                || (label.equals(LinearModel.VERIFY) && gold.response() == Response.VERIFY);
    }

    private List<String> topics() {
        return Objects.requireNonNullElse(item.labels().topics(), List.of());
    }
}
