package vn.haidang.ingest;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import vn.haidang.ingest.fetch.FetchSettings;
import vn.haidang.ingest.fetch.Reach;

/**
 * The ingest part of the configuration.
 *
 * @param sources file of the watched outlets
 * @param contact address or page where a webmaster reaches the operator, part of the user agent
 * @param data folder for what must survive a restart: validators, items seen
 * @param delayPerHost between two requests to one host
 * @param proxy {@code http://host:port}, a trusted hop that resolves names itself; {@code null} for none
 * @param reach {@code public}, or {@code any} to take private addresses too
 * @param concurrency requests under way at one time
 */
public record IngestSettings(
        Path sources,
        String contact,
        Path data,
        Duration delayPerHost,
        @Nullable URI proxy,
        Reach reach,
        int concurrency) {

    public IngestSettings {
        fetching(contact, delayPerHost, proxy, reach, concurrency);
    }

    FetchSettings fetching() {
        return fetching(contact, delayPerHost, proxy, reach, concurrency);
    }

    private static FetchSettings fetching(
            String contact, Duration delayPerHost, @Nullable URI proxy, Reach reach, int concurrency) {
        return new FetchSettings(contact, delayPerHost, proxy, reach, concurrency);
    }
}
