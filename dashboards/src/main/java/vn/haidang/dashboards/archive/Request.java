package vn.haidang.dashboards.archive;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
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
}
