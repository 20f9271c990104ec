package vn.haidang.analyze.model;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.haidang.analyze.result.Evidence;
import vn.haidang.analyze.text.ArticleText;
import vn.haidang.analyze.text.Sentences;
import vn.haidang.analyze.text.TokenizedText;

/** The words and sentences that speak most for a label, as its proof. */
final class TellingWords {

    private static final int QUOTES = 3;

    private final LinearModel model;

    TellingWords(LinearModel model) {
        this.model = model;
    }

    /** Up to {@value #QUOTES} terms, the weightiest first. */
    List<Evidence> words(String label, String shown, Grams grams) {
        var weights = model.weights(label);
        Map<Integer, Gram> first = new LinkedHashMap<>();
        grams.all().forEach(gram -> first.putIfAbsent(gram.term(), gram));
        return first.values().stream()
                .filter(gram -> weights.weight(gram.term()) > 0)
                .sorted(Comparator.comparingDouble((Gram gram) -> worth(weights, gram))
                        .reversed())
                .limit(QUOTES)
                .map(gram -> new Evidence(shown, gram.quote(), "model.words"))
                .toList();
    }

    /** The sentence of title, lead or body that is likeliest on its own. */
    List<Evidence> sentence(String label, String shown, ArticleText article) {
        return article.fields().stream()
                .flatMap(field -> Sentences.of(field).stream())
                .max(Comparator.comparingDouble(sentence -> probability(label, sentence)))
                .map(sentence -> new Evidence(shown, sentence, "model.sentence"))
                .stream()
                .toList();
    }

    private double worth(LabelWeights weights, Gram gram) {
        return weights.weight(gram.term()) * model.space().vocabulary().rarity(gram.term());
    }

    private double probability(String label, String sentence) {
        var empty = TokenizedText.of("");
        var text = new ArticleText(empty, TokenizedText.of(sentence), empty);
        return model.weights(label).probability(model.space().read(text, Set.of()));
    }
}
