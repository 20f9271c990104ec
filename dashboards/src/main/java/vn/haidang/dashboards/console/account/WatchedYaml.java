package vn.haidang.dashboards.console.account;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.haidang.ingest.config.ConfigException;
import vn.haidang.ingest.config.YamlFile;

/** A small file that is asked at every request and read when it has changed. */
final class WatchedYaml<T> {

    private static final Logger LOG = LoggerFactory.getLogger(WatchedYaml.class);

    private final Path file;
    private final Class<T> type;
    private final T nothing;
    private final T broken;
    private final String consequence;

    private volatile Reading<T> last;

    /**
     * Reads nothing yet.
     *
     * @param nothing what a file that is not there holds
     * @param broken what one holds that cannot be read
     * @param consequence of that, for the log
     */
    WatchedYaml(Path file, Class<T> type, T nothing, T broken, String consequence) {
        this.file = file;
        this.type = type;
        this.nothing = nothing;
        this.broken = broken;
        this.consequence = consequence;
        this.last = new Reading<>(null, nothing);
    }

    T now() {
        var stamp = stamp();
        var known = last;
        if (!Objects.equals(known.stamp, stamp)) {
            known = new Reading<>(stamp, stamp == null ? nothing : read());
            last = known;
        }
        return known.value;
    }

    private T read() {
        try {
            return YamlFile.read(file, type);
        } catch (ConfigException e) {
            LOG.warn("{}: {}", consequence, e.getMessage());
            return broken;
        }
    }

    /** Our own writing replaces the file, which makes another of it even within the clock's grain. */
    private @Nullable Stamp stamp() {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamp(attributes.fileKey(), attributes.lastModifiedTime(), attributes.size());
        } catch (NoSuchFileException e) {
            return null;
        } catch (IOException e) {
            LOG.warn("{}: {} cannot be looked at", consequence, file);
            return null;
        }
    }

    private record Stamp(@Nullable Object key, FileTime modified, long size) {}

    private record Reading<T>(@Nullable Stamp stamp, T value) {}
}
