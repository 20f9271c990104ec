package vn.haidang.dashboards.archive;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/** Names of the indices. A name built from a province that is not a plain id is refused: it could reach another's. */
final class ArchiveIndex {

    private static final Pattern PROVINCE = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 9999;

    private ArchiveIndex() {}

    /** Where an article is kept: the year in which it was first seen, in UTC. */
    static String articles(String province, Instant firstSeenAt) {
        int year = firstSeenAt.atOffset(ZoneOffset.UTC).getYear();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("article was first seen in the year " + year + ", expected one from "
                    + FIRST_YEAR + " to " + LAST_YEAR);
        }
        return articlesPrefix(province) + year;
    }

    /**
     * All years of a province. "ha" also reaches the indices of "ha-nam", so a query must filter by province besides.
     */
    static String allArticles(String province) {
        return articlesPrefix(province) + "*";
    }

    static String alerts(String province) {
        return "haidang-alerts-" + checked(province);
    }

    static String evidence(String province) {
        return "haidang-evidence-" + checked(province);
    }

    static String versions(String province) {
        return "haidang-versions-" + checked(province);
    }

    static String stories(String province) {
        return "haidang-stories-" + checked(province);
    }

    static String surges(String province) {
        return "haidang-surges-" + checked(province);
    }

    static String trends(String province) {
        return "haidang-trends-" + checked(province);
    }

    private static String articlesPrefix(String province) {
        return "haidang-articles-" + checked(province) + "-";
    }

    private static String checked(String province) {
        if (!PROVINCE.matcher(province).matches()) {
            throw new IllegalArgumentException(
                    "province is '" + province + "', expected up to 64 lower-case letters, digits and hyphens");
        }
        return province;
    }
}
