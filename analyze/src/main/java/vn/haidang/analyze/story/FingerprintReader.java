package vn.haidang.analyze.story;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.haidang.analyze.result.AnalyzedArticle;
import vn.haidang.analyze.result.Mention;
import vn.haidang.analyze.result.PlaceStatus;
import vn.haidang.analyze.text.ArticleText;
import vn.haidang.analyze.text.Token;
import vn.haidang.analyze.text.TokenizedText;
import vn.haidang.ingest.article.Article;

/** Reads the fingerprint of an article; safe for use by many threads. */
final class FingerprintReader {

    /**
     * Tokens of lead and opening together. Likeness was learnt on titles and leads; whole paragraphs share words of the
     * province and the trade that make any two articles alike.
     */
    private static final int OPENING = 40;

    private static final int MAX_NAMES = 40;

    private final TermWeights weights;
    private final ProvinceNames provinces = ProvinceNames.load();

    FingerprintReader(TermWeights weights) {
        this.weights = weights;
    }

    Fingerprint read(AnalyzedArticle analyzed) {
        var article = analyzed.article();
        var text = opening(article);
        var terms = weighted(counts(text));
        var pairs = pairs(text);
        var names = names(text);
        var numbers = Numbers.of(plain(text));
        var shingles = Shingles.of(all(ArticleText.of(article)));
        var keys = IndexKeys.of(terms.keySet(), pairs, names, numbers, shingles, weights);
        return new Fingerprint(
                article.id().value(),
                time(article),
                article.firstSeenAt(),
                article.source().id() + " " + article.source().name(),
                analyzed.labels().language(),
                Weights.of(terms),
                Weights.of(pairs),
                Weights.of(weighted(counts(text.title()))),
                Weights.of(rarities(terms.keySet(), pairs)),
                0,
                Weights.of(names),
                provinces(text),
                watched(analyzed),
                numbers,
                Kind.of(article.title().toLowerCase(Locale.ROOT), plain(text).toLowerCase(Locale.ROOT)),
                shingles,
                keys);
    }

    private static List<Token> all(ArticleText text) {
        return text.fields().stream().flatMap(field -> field.tokens().stream()).toList();
    }

    /**
     * When the article came out, as far as its publisher can be believed. The first crawl of a source sees a month of
     * articles at the same moment; by that time alone they would all seem to be of one day.
     */
    private static Instant time(Article article) {
        var seen = article.firstSeenAt();
        var claimed = article.publishedAt();
        return claimed != null && claimed.isBefore(seen) && claimed.isAfter(seen.minus(Memory.SPAN)) ? claimed : seen;
    }

    /** Title and lead as they are, and the opening of the body where the lead is short. */
    private static ArticleText opening(Article article) {
        var body = TokenizedText.of(article.body());
        int missing = OPENING - TokenizedText.of(article.lead()).size();
        int end = Math.clamp(missing, 0, body.size());
        return ArticleText.of(article.title(), article.lead(), end == 0 ? "" : body.quote(0, end));
    }

    private static String plain(ArticleText text) {
        return text.fields().stream().map(TokenizedText::text).collect(Collectors.joining(". "));
    }

    private static Map<String, Integer> counts(ArticleText text) {
        Map<String, Integer> counts = new HashMap<>();
        text.fields().forEach(field -> counts(field).forEach((t, n) -> counts.merge(t, n, Integer::sum)));
        return counts;
    }

    private static Map<String, Integer> counts(TokenizedText text) {
        Map<String, Integer> counts = new HashMap<>();
        text.tokens().stream()
                .filter(token -> !Character.isDigit(token.match().charAt(0)))
                .forEach(token -> counts.merge(token.match(), 1, Integer::sum));
        return counts;
    }

    private Map<String, Integer> weighted(Map<String, Integer> counts) {
        Map<String, Integer> weighted = new TreeMap<>();
        counts.forEach(
                (term, count) -> weighted.put(term, hundredths(weight(weights.rarity(term)) * (1 + Math.log(count)))));
        return weighted;
    }

    private Map<String, Integer> rarities(Set<String> terms, Map<String, Integer> pairs) {
        Map<String, Integer> rarities = new HashMap<>(pairs);
        terms.forEach(term -> rarities.put(term, hundredths(weights.rarity(term))));
        return rarities;
    }

    /** Words that stand in every second text tell nothing, rare ones more than in proportion. */
    private static double weight(double rarity) {
        return Math.pow(Math.max(0, rarity - 2), 1.5);
    }

    private static int hundredths(double value) {
        return (int) Math.round(100 * value);
    }

    private Map<String, Integer> pairs(ArticleText text) {
        Map<String, Integer> pairs = new TreeMap<>();
        text.fields().forEach(field -> {
            for (int at = 0; at + 1 < field.size(); at++) {
                String pair =
                        field.token(at).match() + " " + field.token(at + 1).match();
                if (weights.knows(pair)) {
                    pairs.put(pair, hundredths(weights.rarity(pair)));
                }
            }
        });
        return pairs;
    }

    private Map<String, Integer> names(ArticleText text) {
        Map<String, Integer> names = new TreeMap<>();
        for (var field : text.fields()) {
            Names.of(field).stream()
                    .filter(name -> !provinces.contains(name) && names.size() < MAX_NAMES)
                    .forEach(name -> names.put(name, hundredths(weights.rarityOfName(name))));
        }
        return names;
    }

    private Set<String> provinces(ArticleText text) {
        Set<String> found = new TreeSet<>();
        text.fields().forEach(field -> found.addAll(provinces.in(field)));
        return found;
    }

    private static Set<String> watched(AnalyzedArticle analyzed) {
        return analyzed.labels().mentions().stream()
                .filter(mention -> mention.status() == PlaceStatus.ABOUT)
                .map(Mention::province)
                .collect(Collectors.toSet());
    }
}
