package vn.haidang.analyze.result;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * How far a story has spread.
 *
 * @param outlets that have at least one article of it
 * @param copyingOutlets outlets with a copy
 * @param copyHours hours from the first article to the last copy; 0 without copies
 * @param byTier roles counted by tier of the outlet
 * @param byCountry the same by country (ISO 3166-1 alpha-2)
 * @param byLanguage the same by language (ISO 639-1)
 * @param growth live articles by the hour in which they came out, hours without any left out; archive material
 *     never counts here
 */
public record Spread(
        int outlets,
        int copyingOutlets,
        double copyHours,
        Map<Integer, RoleCounts> byTier,
        Map<String, RoleCounts> byCountry,
        Map<String, RoleCounts> byLanguage,
        List<Hour> growth) {

    public Spread {
        byTier = Map.copyOf(byTier);
        byCountry = Map.copyOf(byCountry);
        byLanguage = Map.copyOf(byLanguage);
        growth = List.copyOf(growth);
    }

    /**
     * Articles by what they are.
     *
     * @param others the first, rewrites and follow-ups: own words
     */
    public record RoleCounts(int copies, int rewrites, int others) {}

    /**
     * Live articles that came out within one hour.
     *
     * @param start of the hour
     */
    public record Hour(Instant start, int articles) {}
}
