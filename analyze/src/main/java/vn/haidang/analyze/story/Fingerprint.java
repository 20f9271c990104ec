package vn.haidang.analyze.story;

import java.time.Instant;
import java.util.Comparator;
import java.util.Set;

/**
 * What comparing needs to know of one article.
 *
 * <p>Weights and rarities are whole hundredths: their sums then come out the same in any order.
 *
 * @param id of the article
 * @param time when it came out: as claimed within the memory, else when it was first seen
 * @param arrived the latest time that the machine had met when it came in; it is remembered from then on
 * @param source id and name of the outlet
 * @param language ISO 639-1
 * @param terms weight of each syllable of title, lead and opening
 * @param pairs rarity of each known pair of syllables in them
 * @param title weight of each syllable of the title
 * @param news what each of its words tells on its day; the rarities themselves before it came in
 * @param bustle how much busier the days before it were than usual, as a logarithm
 * @param names rarity of each proper name but provinces, without diacritics
 * @param provinces provinces of Viet Nam that it names
 * @param watched ids of the watched provinces that it is about
 * @param numbers digits of each number but dates
 * @param shingles its runs of three words
 * @param keys under which others find it
 */
public record Fingerprint(
        String id,
        Instant time,
        Instant arrived,
        String source,
        String language,
        Weights terms,
        Weights pairs,
        Weights title,
        Weights news,
        double bustle,
        Weights names,
        Set<String> provinces,
        Set<String> watched,
        Set<String> numbers,
        Kind kind,
        Shingles shingles,
        Hashes keys) {

    /** Order of time; ids settle what came at the same moment. */
    static final Comparator<Fingerprint> IN_TIME =
            Comparator.comparing(Fingerprint::time).thenComparing(Fingerprint::id);

    public Fingerprint {
        provinces = Set.copyOf(provinces);
        watched = Set.copyOf(watched);
        numbers = Set.copyOf(numbers);
    }

    /** This as it comes in after others. */
    Fingerprint arriving(Instant arrival, RecentDays days) {
        return at(time, arrival, days.news(news, time), days.bustle(time));
    }

    /** This as a later revision of one that came in already. */
    Fingerprint inPlaceOf(Fingerprint before, RecentDays days) {
        return at(before.time, before.arrived, days.news(news, before.time), before.bustle);
    }

    private Fingerprint at(Instant otherTime, Instant arrival, Weights itsNews, double itsBustle) {
        return new Fingerprint(
                id, otherTime, arrival, source, language, terms, pairs, title, itsNews, itsBustle, names, provinces,
                watched, numbers, kind, shingles, keys);
    }
}
