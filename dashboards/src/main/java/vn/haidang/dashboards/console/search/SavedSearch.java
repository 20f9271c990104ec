package vn.haidang.dashboards.console.search;

import java.time.Instant;

/**
 * A search that somebody keeps.
 *
 * @param name at most 80 characters
 * @param owner name of the account
 * @param shared whether everybody who may see the province sees it
 * @param parameters query string of its page
 */
record SavedSearch(
        String id, String province, String name, String owner, boolean shared, String parameters, Instant savedAt) {

    static final int LONGEST_NAME = 80;

    SavedSearch {
        if (name.isBlank() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "got name '" + name + "', expected 1 to " + LONGEST_NAME + " characters");
        }
    }

    boolean isSeenBy(String user) {
        return shared || owner.equals(user);
    }
}
