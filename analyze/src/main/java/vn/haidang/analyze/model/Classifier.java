package vn.haidang.analyze.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.haidang.analyze.result.Evidence;
import vn.haidang.analyze.result.Response;
import vn.haidang.analyze.result.Tone;
import vn.haidang.analyze.text.ArticleText;

/** Judges Vietnamese articles with a trained model; safe for use by many threads. */
public final class Classifier {

    private final LinearModel model;
    private final TellingWords telling;

    public Classifier(LinearModel model) {
        this.model = model;
        this.telling = new TellingWords(model);
    }

    /**
     * Reads a model file.
     *
     * @throws vn.haidang.ingest.config.ConfigException when it cannot be read or is no model file
     */
    public static Classifier load(Path file) {
        return new Classifier(ModelFile.read(file));
    }

    /** The terms it knows, with their rarity. */
    public Vocabulary vocabulary() {
        return model.space().vocabulary();
    }

    /**
     * The model's judgement, with the queries' proofs where both agree.
     *
     * @param queried what the queries say
     * @param clues what the queries found
     */
    public Judgement judge(ArticleText article, Judgement queried, Set<String> clues) {
        var grams = Grams.of(article, model.space().vocabulary());
        var probabilities = model.probabilities(model.space().read(grams, clues));
        var topics = probabilities.topics(model.thresholds());
        var tone = probabilities.tone(model.thresholds());
        var response = probabilities.response(model.thresholds());
        List<Evidence> evidence = new ArrayList<>();
        for (String topic : topics) {
            evidence.addAll(proofs(LinearModel.label(topic), LinearModel.label(topic), queried, grams));
        }
        evidence.addAll(toneProofs(tone, queried, grams));
        evidence.addAll(responseProofs(response, queried, article));
        return new Judgement(topics, tone, response, evidence);
    }

    private List<Evidence> toneProofs(Tone tone, Judgement queried, Grams grams) {
        if (tone == Tone.NEUTRAL) {
            return List.of();
        }
        return tone == queried.tone()
                ? queried.evidenceOf("tone")
                : telling.words(LinearModel.label(tone), "tone", grams);
    }

    private List<Evidence> responseProofs(Response response, Judgement queried, ArticleText article) {
        if (response == Response.NONE) {
            return List.of();
        }
        return response == queried.response()
                ? queried.evidenceOf("response")
                : telling.sentence(
                        response == Response.VERIFY ? LinearModel.VERIFY : LinearModel.REMEDY, "response", article);
    }

    private List<Evidence> proofs(String label, String shown, Judgement queried, Grams grams) {
        var known = queried.evidenceOf(shown);
        return known.isEmpty() ? telling.words(label, shown, grams) : known;
    }
}
