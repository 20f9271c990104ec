package vn.haidang.dashboards.archive;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.List;

/** The versions of an article as Elasticsearch is asked for them, and its answer. */
final class VersionQuestion {

    /** Of a page edited more often (a live report), the earlier versions are in the archive and not shown. */
    private static final int LATEST = 20;

    private VersionQuestion() {}

    /** The kept field of a {@link VersionDocument} that is the version. */
    record StoredVersion(ArticleVersion version) {}

    static SearchRequest request(String province, String articleId) {
        return new SearchRequest.Builder()
                .index(ArchiveIndex.versions(province))
                .ignoreUnavailable(true)
                .allowPartialSearchResults(false)
                .query(query -> query.bool(all -> all.filter(Queries.term(Fields.PROVINCE, province))
                        .filter(Queries.term(Fields.ARTICLE_ID, articleId))))
                .source(source -> source.filter(only -> only.includes(Fields.VERSION)))
                .sort(SearchQuestion.by(Fields.REVISION, SortOrder.Desc))
                .size(LATEST)
                .build();
    }

    /** Earliest first. */
    static List<ArticleVersion> versions(SearchResponse<StoredVersion> response) {
        return Hits.sources(response).stream()
                .map(StoredVersion::version)
                .toList()
                .reversed();
    }
}
