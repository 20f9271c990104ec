package vn.haidang.analyze.trend;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.MockProcessorContext;

/** The stores on disk, without a topology around them. */
final class OpenStores implements AutoCloseable {

    private final List<? extends StateStore> stores;
    private final TrendStores opened;

    OpenStores(Path folder) {
        var properties = new Properties();
        properties.putAll(Map.of("application.id", "trends", "bootstrap.servers", "unused:1"));
        File file = folder.toFile();
        var context = new MockProcessorContext<String, String>(properties, new TaskId(0, 0), file);
        stores = TrendStores.builders().stream()
                .map(builder ->
                        builder.withCachingDisabled().withLoggingDisabled().build())
                .toList();
        stores.forEach(store -> {
            store.init(context.getStateStoreContext(), store);
            context.addStateStore(store);
        });
        opened = TrendStores.of(context);
    }

    TrendStores stores() {
        return opened;
    }

    @Override
    public void close() {
        stores.forEach(StateStore::close);
    }
}
