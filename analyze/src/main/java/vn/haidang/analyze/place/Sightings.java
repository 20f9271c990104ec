package vn.haidang.analyze.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.haidang.analyze.place.Sighting.Part;
import vn.haidang.analyze.text.ArticleText;
import vn.haidang.analyze.text.PhraseIndex;
import vn.haidang.analyze.text.PhraseIndex.Hit;
import vn.haidang.analyze.text.Token;
import vn.haidang.analyze.text.TokenizedText;

/** Finds the names of an article that are written as names and held on its date. */
final class Sightings {

    /** No honest text names watched places more often; the rest of a hostile one is not read. */
    private static final int MOST = 500;

    /** Segmented corpora, French and Japanese write these between the syllables of a name. */
    private static final Set<String> JOINTS = Set.of("_", "-", "・", "'", "’");

    private Sightings() {}

    static List<Sighting> of(ArticleText article, PhraseIndex<PlaceName> names, LocalDate date) {
        List<Sighting> found = new ArrayList<>();
        found.addAll(of(Part.TITLE, article.title(), names, date));
        found.addAll(of(Part.LEAD, article.lead(), names, date));
        found.addAll(of(Part.BODY, article.body(), names, date));
        return found;
    }

    private static List<Sighting> of(Part part, TokenizedText text, PhraseIndex<PlaceName> names, LocalDate date) {
        List<Sighting> found = names.find(text).stream()
                .filter(hit -> hit.value().countsOn(date))
                .filter(hit -> isWrittenAsName(text, hit))
                .limit(MOST)
                .map(hit -> new Sighting(hit.value(), part, text, hit.from(), hit.to()))
                .toList();
        return found.stream()
                .filter(sighting -> !isPartOfLonger(sighting, found))
                .toList();
    }

    /** Capitals where the name has them; a form without diacritics stands for a text without them. */
    private static boolean isWrittenAsName(TokenizedText text, Hit<PlaceName> hit) {
        TokenizedText wanted = hit.value().words();
        for (int i = 0; i < wanted.size(); i++) {
            Token token = text.token(hit.from() + i);
            boolean capital = token.capitalised() || !wanted.token(i).capitalised();
            boolean plain = !hit.value().folded() || token.match().equals(token.folded());
            boolean joined = i == 0 || isJoint(text.gapBefore(hit.from() + i), wanted.gapBefore(i));
            if (!capital || !plain || !joined) {
                return false;
            }
        }
        return true;
    }

    /** Punctuation ends a name ("ở Trung Đông: Quan chức"), unless the name itself has it or it joins syllables. */
    private static boolean isJoint(String gap, String wanted) {
        return gap.isBlank() || JOINTS.contains(gap) || gap.strip().equals(wanted.strip());
    }

    /** "Quy Nhơn" within "Quy Nhơn Nam" of the same province is one sighting; namesakes are weighed by their rule. */
    private static boolean isPartOfLonger(Sighting sighting, List<Sighting> all) {
        return sighting.role() != Role.NAMESAKE
                && all.stream()
                        .filter(other -> other.length() > sighting.length() && other.role() != Role.NAMESAKE)
                        .anyMatch(other -> other.covers(sighting));
    }
}
