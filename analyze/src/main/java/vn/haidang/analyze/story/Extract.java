package vn.haidang.analyze.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.haidang.analyze.result.SourcedSentence;
import vn.haidang.analyze.text.Sentences;
import vn.haidang.analyze.text.Token;
import vn.haidang.analyze.text.TokenizedText;

/**
 * The sentences of a story that tell most: those whose words most of its articles use, and each something that the ones
 * before it did not tell (SumBasic, Nenkova and Vanderwende 2005).
 */
final class Extract {

    private static final int SENTENCES = 3;

    /** Sentences at the beginning of a body; news tells the most important first. */
    private static final int OPENING = 3;

    /** Words; shorter ones are captions, longer ones lists. */
    private static final int SHORTEST = 6;

    private static final int LONGEST = 70;

    private Extract() {}

    static List<SourcedSentence> of(List<Chapter> chapters) {
        var language = chapters.getFirst().member().language();
        List<Sentence> sentences = new ArrayList<>();
        chapters.stream()
                .filter(chapter ->
                        !chapter.isCopy() && chapter.member().language().equals(language))
                .forEach(chapter -> sentences.addAll(sentences(chapter)));
        Map<String, Double> use = use(sentences);
        List<SourcedSentence> chosen = new ArrayList<>();
        while (chosen.size() < SENTENCES && !sentences.isEmpty()) {
            var best = sentences.stream()
                    .max(Comparator.comparingDouble(sentence -> worth(sentence, use)))
                    .orElseThrow();
            chosen.add(new SourcedSentence(best.text, best.article));
            sentences.removeIf(sentence -> overlaps(sentence, best));
            best.words.forEach(word -> use.computeIfPresent(word, (w, share) -> share * share));
        }
        return chosen;
    }

    private static List<Sentence> sentences(Chapter chapter) {
        var article = chapter.analyzed().article();
        List<String> texts = new ArrayList<>(Sentences.of(TokenizedText.of(article.lead())));
        Sentences.of(TokenizedText.of(article.body())).stream().limit(OPENING).forEach(texts::add);
        return texts.stream()
                .map(text -> new Sentence(text, chapter.id(), words(text)))
                .filter(sentence -> sentence.words.size() >= SHORTEST && sentence.words.size() <= LONGEST)
                .toList();
    }

    private static Set<String> words(String text) {
        return TokenizedText.of(text).tokens().stream().map(Token::match).collect(Collectors.toSet());
    }

    /** Share of the articles that use a word. */
    private static Map<String, Double> use(List<Sentence> sentences) {
        Map<String, Set<String>> articles = new HashMap<>();
        sentences.forEach(sentence -> sentence.words.forEach(
                word -> articles.computeIfAbsent(word, w -> new HashSet<>()).add(sentence.article)));
        double all =
                Math.max(1, sentences.stream().map(Sentence::article).distinct().count());
        Map<String, Double> use = new HashMap<>();
        articles.forEach((word, users) -> use.put(word, users.size() / all));
        return use;
    }

    private static double worth(Sentence sentence, Map<String, Double> use) {
        return sentence.words.stream()
                .map(word -> Objects.requireNonNull(use.get(word), word))
                .sorted()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
    }

    private static boolean overlaps(Sentence sentence, Sentence chosen) {
        long shared = sentence.words.stream().filter(chosen.words::contains).count();
        return 2 * shared >= sentence.words.size();
    }

    private record Sentence(String text, String article, Set<String> words) {}
}
