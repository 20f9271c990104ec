package vn.haidang.dashboards.archive;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import vn.haidang.analyze.result.Response;
import vn.haidang.analyze.result.Tone;

/** The marks of many articles as Elasticsearch is asked for them, and its answer. */
final class MarksQuestion {

    /** Elasticsearch answers with no more. */
    private static final int MOST = 10_000;

    private MarksQuestion() {}

    /** The kept fields of an {@link ArticleDocument} that are its marks. */
    record Stored(@JsonProperty(Fields.ARTICLE_ID) String articleId, Tone tone, Response response) {}

    /** An article whose edit was first seen in another year has a document in each; the later revision comes last. */
    static SearchRequest request(String province, Collection<String> articleIds) {
        return SearchRequest.of(search -> search.index(ArchiveIndex.allArticles(province))
                .query(query -> query.bool(all -> all.filter(Queries.term(Fields.PROVINCE, province))
                        .filter(Queries.anyOf(Fields.ARTICLE_ID, articleIds))))
                .source(source -> source.filter(only -> only.includes(Fields.ARTICLE_ID, Fields.TONE, Fields.RESPONSE)))
                .sort(SearchQuestion.by(Fields.REVISION, SortOrder.Asc))
                .size(MOST));
    }

    static Map<String, ArticleMarks> marks(SearchResponse<Stored> response) {
        var marks = new HashMap<String, ArticleMarks>();
        Hits.sources(response)
                .forEach(found -> marks.put(found.articleId(), new ArticleMarks(found.tone(), found.response())));
        return Map.copyOf(marks);
    }
}
