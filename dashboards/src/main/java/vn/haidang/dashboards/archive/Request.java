package vn.haidang.dashboards.archive;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.io.IOException;

/** A request to Elasticsearch that has not been sent yet. */
@FunctionalInterface
interface Request<T> {

    T send() throws IOException;

    /**
     * The answer to a request.
     *
     * @param purpose what was asked for, for the message
     * @throws ArchiveUnavailableException when there is none, or an error
     */
    static <T> T ask(String purpose, Request<T> request) {
        try {
            return request.send();
        } catch (IOException | ElasticsearchException e) {
            throw new ArchiveUnavailableException("the archive gave no answer (" + purpose + "): " + e.getMessage(), e);
        }
    }

    /**
     * How many documents answer a query, all shards heard.
     *
     * @throws ArchiveUnavailableException also when part of the index did not answer: a figure too small is no figure
     */
    static long count(ElasticsearchClient client, String index, Query query) {
        var answer = ask("count", () -> client.count(count -> count.index(index).query(query)));
        var shards = answer.shards();
        if (shards.failed().intValue() > 0) {
            throw new ArchiveUnavailableException(
                    shards.failed() + " of " + shards.total() + " parts of " + index + " did not answer", null);
        }
        return answer.count();
    }
}
