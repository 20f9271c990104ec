package vn.haidang.analyze.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.haidang.analyze.Queries;
import vn.haidang.analyze.evaluation.Evaluation;
import vn.haidang.analyze.evaluation.Evaluation.Case;
import vn.haidang.analyze.evaluation.LabelledItem;
import vn.haidang.analyze.model.FeatureSpace;
import vn.haidang.analyze.model.LinearModel;
import vn.haidang.analyze.model.SparseVector;
import vn.haidang.analyze.model.Thresholds;
import vn.haidang.analyze.model.Vocabulary;
import vn.haidang.analyze.result.Codebook;
import vn.haidang.analyze.result.Tone;
import vn.haidang.analyze.text.ArticleText;
import vn.haidang.analyze.text.TokenizedText;
import vn.haidang.analyze.training.ThresholdChoice.Scored;

/** The recipe of a model file. */
public final class Training {

    private static final int FOLDS = 5;

    /** Of a model that is only asked for probabilities. */
    private static final Thresholds UNDECIDED = new Thresholds(Map.of(), 1, 1, 1, 1);

    private final Queries queries;
    private final Consumer<String> progress;

    /**
     * A training.
     *
     * @param queries give the clues
     * @param progress gets a line for each step
     */
    public Training(Queries queries, Consumer<String> progress) {
        this.queries = queries;
        this.progress = progress;
    }

    /**
     * Trains on labelled items.
     *
     * @param items Vietnamese
     * @param texts many texts of the same kind without labels
     * @throws IllegalArgumentException when they are too few to learn from
     */
    public Trained run(List<LabelledItem> items, List<String> texts) {
        var vocabulary = vocabulary(texts);
        require(vocabulary.size() > 0, "got no word that many texts have, expected a larger body of texts");
        progress.accept("vocabulary: " + vocabulary.size() + " terms in " + texts.size() + " texts");
        var space = new FeatureSpace(vocabulary, clues(items));
        var latent = latent(texts, vocabulary);
        progress.accept("latent space: " + latent.size() + " directions");
        var examples = examples(items, space, latent);
        checkSpread(examples);
        var learner = new Learner(space, latent);
        var scored = IntStream.range(0, FOLDS)
                .mapToObj(fold -> scored(fold, examples, learner, space))
                .flatMap(List::stream)
                .toList();
        var thresholds = new ThresholdChoice(scored).choose();
        progress.accept("thresholds: " + thresholds);
        var model = new LinearModel(space, learner.learn(examples, labels()), thresholds);
        return new Trained(model, crossValidated(scored));
    }

    /** Whatever fold is left out, the others must have something to learn each kind of label from. */
    private static void checkSpread(List<Example> examples) {
        for (String label : labels()) {
            long folds = examples.stream()
                    .filter(example -> example.tells(label))
                    .mapToInt(Example::fold)
                    .distinct()
                    .count();
            require(folds > 1, "got " + folds + " parts with items read for " + label + ", expected 2 or more");
        }
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }

    private static Vocabulary vocabulary(List<String> texts) {
        var count = new TermCount();
        texts.forEach(count::add);
        return count.vocabulary();
    }

    private static LatentSpace latent(List<String> texts, Vocabulary vocabulary) {
        var terms = new FeatureSpace(vocabulary, List.of());
        var empty = TokenizedText.of("");
        List<SparseVector> vectors = texts.stream()
                .map(text -> new ArticleText(empty, TokenizedText.of(text), empty))
                .map(text -> terms.read(text, Set.of()))
                .toList();
        return LatentSpace.of(vectors, vocabulary.size());
    }

    private List<String> clues(List<LabelledItem> items) {
        Set<String> clues = new TreeSet<>();
        items.forEach(item -> clues.addAll(queries.ask(text(item)).clues()));
        return List.copyOf(clues);
    }

    private List<Example> examples(List<LabelledItem> items, FeatureSpace space, LatentSpace latent) {
        int[] folds = Folds.of(
                items.stream()
                        .map(item -> item.title() + "\n" + item.article().lead())
                        .toList(),
                FOLDS);
        return IntStream.range(0, items.size())
                .mapToObj(i -> {
                    var found = queries.ask(text(items.get(i)));
                    var features = space.read(found.text(), found.clues());
                    return new Example(
                            items.get(i), found.judgement().response(), features, latent.project(features), folds[i]);
                })
                .toList();
    }

    private List<Scored> scored(int fold, List<Example> examples, Learner learner, FeatureSpace space) {
        var others = examples.stream().filter(example -> example.fold() != fold).toList();
        var model = new LinearModel(space, learner.learn(others, labels()), UNDECIDED);
        progress.accept("fold " + (fold + 1) + " of " + FOLDS);
        return examples.stream()
                .filter(example -> example.fold() == fold)
                .map(example ->
                        new Scored(example.item(), example.queried(), model.probabilities(example.features()), fold))
                .toList();
    }

    /** Each fold judged with thresholds chosen on the others; place is not the model's business. */
    private Evaluation crossValidated(List<Scored> scored) {
        List<Case> cases = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int own = fold;
            var thresholds = new ThresholdChoice(
                            scored.stream().filter(item -> item.fold() != own).toList())
                    .choose();
            scored.stream()
                    .filter(item -> item.fold() == own)
                    .forEach(item -> cases.add(new Case(item.item().withoutPlaces(), item.answer(thresholds))));
        }
        return new Evaluation(cases);
    }

    private static ArticleText text(LabelledItem item) {
        return ArticleText.of(item.article());
    }

    private static List<String> labels() {
        return Stream.of(
                        Codebook.TOPICS.stream().map(LinearModel::label),
                        Stream.of(Tone.values()).map(LinearModel::label),
                        Stream.of(LinearModel.REMEDY, LinearModel.VERIFY))
                .flatMap(labels -> labels)
                .toList();
    }

    /**
     * What comes of it.
     *
     * @param crossValidated answers to items that the model giving them had not seen
     */
    public record Trained(LinearModel model, Evaluation crossValidated) {}
}
