package vn.haidang.analyze.place;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.haidang.analyze.place.Sighting.Part;
import vn.haidang.analyze.text.ArticleText;
import vn.haidang.analyze.text.PhraseIndex.Hit;
import vn.haidang.analyze.text.Spelling;
import vn.haidang.analyze.text.Token;
import vn.haidang.analyze.text.TokenizedText;

/** An article as the context rules see it: its texts, all sightings in it, and the other provinces it names. */
final class Scene {

    /** A name or two may bear diacritics in a text that was typed without. */
    private static final double PLAIN_SHARE = 0.05;

    private final List<Sighting> sightings;
    private final Set<String> sourceProvinces;
    private final Map<Part, List<Hit<String>>> elsewhere = new EnumMap<>(Part.class);
    private final boolean plain;
    private final String headline;

    /**
     * The scene of one article.
     *
     * @param sourceProvinces ids of the provinces whose places its source is named after
     */
    Scene(ArticleText article, List<Sighting> sightings, Set<String> sourceProvinces, Elsewhere provinces) {
        this.sightings = List.copyOf(sightings);
        this.sourceProvinces = Set.copyOf(sourceProvinces);
        this.elsewhere.put(Part.TITLE, provinces.find(article.title()));
        this.elsewhere.put(Part.LEAD, provinces.find(article.lead()));
        this.elsewhere.put(Part.BODY, provinces.find(article.body()));
        this.plain = isPlain(article);
        this.headline = spaced(article.title().tokens()) + spaced(article.lead().tokens());
    }

    private static boolean isPlain(ArticleText article) {
        long words = article.fields().stream().mapToLong(TokenizedText::size).sum();
        long marked = article.fields().stream()
                .flatMap(field -> field.tokens().stream())
                .filter(token -> Spelling.hasVietnameseLetter(token.match()))
                .count();
        return marked <= words * PLAIN_SHARE;
    }

    /** Whether the article is written without Vietnamese diacritics. */
    boolean plain() {
        return plain;
    }

    /** Whether the outlet or page is named after the province or a place in it: "Báo Hưng Yên", "Góc phố Quy Nhơn". */
    boolean sourceBearsNameOf(Province province) {
        return sourceProvinces.contains(province.id());
    }

    /** Other sightings of the same province, those of its namesakes left out. */
    Stream<Sighting> company(Sighting sighting) {
        return sightings.stream()
                .filter(other -> other.sharesProvince(sighting))
                .filter(other -> !other.equals(sighting) && other.role() != Role.NAMESAKE);
    }

    Stream<Sighting> sightings() {
        return sightings.stream();
    }

    /** Provinces of the country in the sentence of a sighting, its own included. */
    List<Hit<String>> provincesAround(Sighting sighting) {
        return elsewhere.getOrDefault(sighting.part(), List.of()).stream()
                .filter(hit -> sighting.text().token(hit.from()).sentence() == sighting.sentence())
                .toList();
    }

    /** Whether the title or lead names a province that is neither the watched one nor its successor. */
    boolean setElsewhere(Province province) {
        Set<String> own = OwnNames.of(province);
        return Stream.of(Part.TITLE, Part.LEAD)
                .flatMap(part -> elsewhere.getOrDefault(part, List.of()).stream())
                .anyMatch(hit -> !own.contains(hit.value()));
    }

    /** Whether a phrase, given in match form, stands in title or lead, or, for a body, in the sighting's sentence. */
    boolean surroundingsHave(Sighting sighting, List<String> phrases) {
        return sighting.part() == Part.BODY
                ? sentenceHas(sighting, phrases)
                : phrases.stream().anyMatch(phrase -> headline.contains(" " + phrase + " "));
    }

    /** Whether a phrase, given in match form, stands in the sentence of the sighting. */
    static boolean sentenceHas(Sighting sighting, List<String> phrases) {
        String sentence = spaced(sighting.sentenceTokens());
        return phrases.stream().anyMatch(phrase -> sentence.contains(" " + phrase + " "));
    }

    private static String spaced(List<Token> tokens) {
        return tokens.stream().map(Token::match).collect(Collectors.joining(" ", " ", " "));
    }
}
