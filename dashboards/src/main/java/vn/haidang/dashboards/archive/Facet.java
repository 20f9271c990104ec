package vn.haidang.dashboards.archive;

/** What search results can be narrowed by and figures counted by. */
public enum Facet {
    TOPIC,
    TONE,
    RESPONSE,
    LANGUAGE,
    COUNTRY,
    TIER,
    SOURCE,
    PLACE
}
