package vn.haidang.dashboards.archive;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.transport.TransportException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.elasticsearch.client.ResponseException;

/** Writes documents by one synchronous bulk request and says what became of each. */
final class BulkWriter {

    /** Codes of a whole request that some document in it may be guilty of: malformed, too large. */
    private static final Set<Integer> DIVISIBLE = Set.of(400, 413);

    /** A 400 that is the cluster's fault and not the document's: too many shards for a new index. */
    private static final String CLUSTER_LIMIT = "validation_exception";

    private final ElasticsearchClient client;

    BulkWriter(ElasticsearchClient client) {
        this.client = client;
    }

    /** One verdict per document, in their order; never throws for what the server does. */
    List<Verdict> write(List<Document> documents) {
        if (documents.isEmpty()) {
            return List.of();
        }
        try {
            var operations = documents.stream().map(BulkWriter::operation).toList();
            return client.bulk(bulk -> bulk.operations(operations)).items().stream()
                    .map(BulkWriter::verdict)
                    .toList();
        } catch (ElasticsearchException e) {
            return wholeRequestFailed(documents, e.status(), e);
        } catch (TransportException e) {
            return wholeRequestFailed(documents, e.statusCode(), e);
        } catch (ResponseException e) {
            return wholeRequestFailed(documents, e.getResponse().getStatusLine().getStatusCode(), e);
        } catch (IOException e) {
            return all(documents, Verdict.Kind.RETRY, e);
        }
    }

    private static BulkOperation operation(Document document) {
        var json = document.json();
        return json == null
                ? removal(document)
                : BulkOperation.of(operation -> operation.index(index -> index.index(document.index())
                        .id(document.id())
                        .version(document.version())
                        .versionType(document.versionType())
                        .document(json)));
    }

    private static BulkOperation removal(Document document) {
        return BulkOperation.of(operation -> operation.delete(delete -> delete.index(document.index())
                .id(document.id())
                .version(document.version())
                .versionType(document.versionType())));
    }

    private static Verdict verdict(BulkResponseItem item) {
        var error = item.error();
        if (error == null || item.status() == 409) {
            return Verdict.DONE;
        }
        var reason = error.type() + ": " + error.reason();
        boolean refused = item.status() == 400 && !CLUSTER_LIMIT.equals(error.type());
        return new Verdict(refused ? Verdict.Kind.REFUSED : Verdict.Kind.RETRY, reason);
    }

    /** Halves a request that was refused as a whole until the guilty document stands alone. */
    private List<Verdict> wholeRequestFailed(List<Document> documents, int status, Exception failure) {
        if (!DIVISIBLE.contains(status)) {
            return all(documents, Verdict.Kind.RETRY, failure);
        }
        if (documents.size() == 1) {
            return all(documents, Verdict.Kind.REFUSED, failure);
        }
        int middle = documents.size() / 2;
        var verdicts = new ArrayList<>(write(documents.subList(0, middle)));
        verdicts.addAll(write(documents.subList(middle, documents.size())));
        return verdicts;
    }

    private static List<Verdict> all(List<Document> documents, Verdict.Kind kind, Exception failure) {
        return Collections.nCopies(documents.size(), new Verdict(kind, String.valueOf(failure.getMessage())));
    }
}
