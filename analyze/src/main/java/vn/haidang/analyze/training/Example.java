package vn.haidang.analyze.training;

import vn.haidang.analyze.evaluation.LabelledItem;
import vn.haidang.analyze.model.LinearModel;
import vn.haidang.analyze.model.SparseVector;
import vn.haidang.analyze.result.Response;

/**
 * A labelled item as the learner sees it.
 *
 * @param fold number of its part
 */
record Example(LabelledItem item, SparseVector features, SparseVector latent, int fold) {

    /** Whether the reader gave a label, named as in {@link LinearModel}. */
    boolean bears(String label) {
        var gold = item.labels();
        return gold.topics().stream().map(LinearModel::label).anyMatch(label::equals)
                || label.equals(LinearModel.label(gold.tone()))
                || (label.equals(LinearModel.REMEDY) && gold.response() == Response.REMEDY)
                || (label.equals(LinearModel.VERIFY) && gold.response() == Response.VERIFY);
    }
}
