package vn.haidang.analyze.training;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import vn.haidang.analyze.model.FeatureSpace;
import vn.haidang.analyze.model.LabelWeights;

/** Learns one linear function per label. */
final class Learner {

    /** How much errors cost beside large weights; did best in cross-validation. */
    private static final double COST = 3;

    private static final double PRECISION = 0.01;

    private final FeatureSpace space;
    private final LatentSpace latent;

    Learner(FeatureSpace space, LatentSpace latent) {
        this.space = space;
        this.latent = latent;
    }

    /** Each label is learnt from the examples that were read for it. */
    Map<String, LabelWeights> learn(List<Example> examples, List<String> labels) {
        List<Feature[]> rows = examples.stream().map(this::row).toList();
        Map<String, LabelWeights> weights = new LinkedHashMap<>();
        for (String label : labels) {
            int[] telling = IntStream.range(0, examples.size())
                    .filter(i -> examples.get(i).tells(label))
                    .toArray();
            weights.put(
                    label,
                    learn(
                            Arrays.stream(telling).mapToObj(rows::get).toArray(Feature[][]::new),
                            Arrays.stream(telling)
                                    .mapToDouble(i -> examples.get(i).bears(label) ? 1 : -1)
                                    .toArray()));
        }
        return weights;
    }

    private LabelWeights learn(Feature[][] rows, double[] wanted) {
        var problem = new Problem();
        problem.l = rows.length;
        problem.n = space.size() + latent.size() + 1;
        problem.x = rows;
        problem.y = wanted;
        problem.bias = 1;
        var parameter = new Parameter(SolverType.L2R_LR, COST, PRECISION);
        parameter.setRandom(new Random(0));
        Linear.disableDebugOutput();
        return folded(Linear.train(problem, parameter));
    }

    /** LIBLINEAR's weights speak for the first of its labels, which may be either. */
    private LabelWeights folded(Model model) {
        double sign = model.getLabels()[0];
        double[] learnt = Arrays.stream(model.getFeatureWeights())
                .map(weight -> sign * weight)
                .toArray();
        double[] weights = Arrays.copyOf(learnt, space.size());
        double[] directions = Arrays.copyOfRange(learnt, space.size(), space.size() + latent.size());
        double[] folded = latent.fold(directions);
        for (int term = 0; term < folded.length; term++) {
            weights[term] += folded[term];
        }
        return LabelWeights.round(weights, learnt[learnt.length - 1]);
    }

    /** Indices from 1, ascending: features, then directions, then the bias. */
    private Feature[] row(Example example) {
        var features = example.features();
        var row = new Feature[features.size() + latent.size() + 1];
        for (int i = 0; i < features.size(); i++) {
            row[i] = new FeatureNode(features.index(i) + 1, features.value(i));
        }
        for (int k = 0; k < latent.size(); k++) {
            row[features.size() + k] =
                    new FeatureNode(space.size() + k + 1, example.latent().value(k));
        }
        row[row.length - 1] = new FeatureNode(space.size() + latent.size() + 1, 1);
        return row;
    }
}
