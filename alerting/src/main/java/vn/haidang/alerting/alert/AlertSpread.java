package vn.haidang.alerting.alert;

import java.time.Instant;
import java.util.Map;

/**
 * How far the story of an alert has come.
 *
 * @param articles of the story, with or without the words in question
 * @param outlets distinct ones
 * @param copies articles that share most of their text with an earlier one
 * @param byTier articles by tier of the outlet
 * @param firstPublisher name of the outlet that had it first
 * @param firstAt when the first article came out
 * @param latestAt when the latest one did
 */
public record AlertSpread(
        int articles,
        int outlets,
        int copies,
        Map<Integer, Integer> byTier,
        String firstPublisher,
        Instant firstAt,
        Instant latestAt) {

    public AlertSpread {
        byTier = Map.copyOf(byTier);
    }
}
