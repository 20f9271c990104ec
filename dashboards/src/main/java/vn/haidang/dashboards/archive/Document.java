package vn.haidang.dashboards.archive;

import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.util.BinaryData;
import org.jspecify.annotations.Nullable;

/**
 * A document on its way to Elasticsearch, already written as JSON so that its size is known and it cannot fail later.
 *
 * @param version given by us, so that writing a record twice changes nothing
 * @param json one line; {@code null} removes what is there
 */
record Document(
        String index,
        String id,
        long version,
        VersionType versionType,
        @Nullable BinaryData json) {

    /** Of the JSON, in bytes; 0 for a removal. */
    long size() {
        return json == null ? 0 : json.size();
    }
}
