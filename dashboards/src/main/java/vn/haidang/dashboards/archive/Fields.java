package vn.haidang.dashboards.archive;

import vn.haidang.analyze.query.Field;

/** Names of the indexed fields that queries use; the mappings and the document records have the same. */
final class Fields {

    static final String PROVINCE = "province";
    static final String PLACE_STATUS = "place_status";
    static final String ARTICLE_ID = "article_id";
    static final String TOPICS = "topics";
    static final String TONE = "tone";
    static final String RESPONSE = "response";
    static final String LANGUAGE = "language";
    static final String SOURCE_ID = "source.id";
    static final String SOURCE_NAME = "source.name";
    static final String SOURCE_COUNTRY = "source.country";
    static final String SOURCE_TIER = "source.tier";
    static final String PUBLISHED = "published";
    static final String FIRST_SEEN = "first_seen";
    static final String INDEXED_AT = "indexed_at";
    static final String REVISION = "revision";
    static final String BATCH = "batch";
    static final String ANALYZED = "analyzed";
    static final String ALERT_ID = "alert_id";
    static final String ALERT = "alert";
    static final String EVIDENCE = "evidence";
    static final String CAPTURED_AT = "captured_at";
    static final String MERGED_INTO = "merged_into";
    static final String RAISED_AT = "raised_at";
    static final String CHANGED_AT = "changed_at";
    static final String STATE = "state";
    static final String STORY_ID = "story_id";
    static final String STORY = "story";
    static final String STORY_MEMBERS = "story.members";
    static final String ARTICLE_IDS = "article_ids";
    static final String STARTED = "started";
    static final String LATEST = "latest";
    static final String ARTICLES = "articles";
    static final String OUTLETS = "outlets";
    static final String SURGE_ID = "surge_id";
    static final String SURGE = "surge";
    static final String ENDED = "ended";
    static final String FIRST_PUBLISHER = "first_publisher";
    static final String VERSION = "version";
    static final String REPORT = "report";

    private static final String VALUES = "values.";

    private Fields() {}

    /** What a query compares when it names a field; charts and facets count by the fields below. */
    static String value(Field field) {
        return VALUES + field.code();
    }

    static String of(Facet facet) {
        return switch (facet) {
            case TOPIC -> TOPICS;
            case TONE -> TONE;
            case RESPONSE -> RESPONSE;
            case LANGUAGE -> LANGUAGE;
            case COUNTRY -> SOURCE_COUNTRY;
            case TIER -> SOURCE_TIER;
            case SOURCE -> SOURCE_ID;
            case PLACE -> PLACE_STATUS;
        };
    }
}
