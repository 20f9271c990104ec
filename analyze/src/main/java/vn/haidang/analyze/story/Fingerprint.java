package vn.haidang.analyze.story;

import java.time.Instant;
import java.util.Set;

/**
 * What comparing needs to know of one article; about 5 KB for a long one.
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
        Weights names,
        Set<String> provinces,
        Set<String> watched,
        Set<String> numbers,
        Kind kind,
        Shingles shingles,
        Hashes keys) {

    public Fingerprint {
        provinces = Set.copyOf(provinces);
        watched = Set.copyOf(watched);
        numbers = Set.copyOf(numbers);
    }

    /** The same at other times. */
    Fingerprint at(Instant otherTime, Instant otherArrival) {
        return new Fingerprint(
                id,
                otherTime,
                otherArrival,
                source,
                language,
                terms,
                pairs,
                title,
                names,
                provinces,
                watched,
                numbers,
                kind,
                shingles,
                keys);
    }
}
