package vn.haidang.dashboards.archive;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import vn.haidang.dashboards.DashboardsSettings;

/** The archive in one Elasticsearch cluster: one client for its writer and its readers. */
public final class Archive implements AutoCloseable {

    private final ElasticsearchClient client;
    private final int replicas;

    private Archive(ElasticsearchClient client, int replicas) {
        this.client = client;
        this.replicas = replicas;
    }

    /** Opens the archive without asking the cluster yet: it may come up later. */
    public static Archive connect(DashboardsSettings.Elasticsearch settings) {
        return new Archive(Connection.open(settings), settings.replicas());
    }

    /**
     * Puts the mappings for indices made from now on; doing it again changes nothing.
     *
     * @throws ArchiveUnavailableException when the cluster is away or refuses them
     */
    public void prepare() {
        Templates.put(client, replicas);
    }

    public ArchiveReader reader() {
        return new ElasticsearchReader(client);
    }

    /**
     * How many articles of a province a replay brought, everything written so far included.
     *
     * @param batch name of the replay
     * @throws ArchiveUnavailableException when the cluster cannot be asked
     */
    public long count(String province, String batch) {
        var index = ArchiveIndex.allArticles(province);
        Request.ask("refresh", () -> client.indices().refresh(refresh -> refresh.index(index)));
        return Request.count(client, index, Queries.inBatch(province, batch));
    }

    BulkWriter bulkWriter() {
        return new BulkWriter(client);
    }

    @Override
    public void close() {
        try {
            client.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
