package vn.haidang.ingest.seen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The items of the recent past, in memory and in a file that grows by one line for each change and is written anew when
 * it has become twice as long as needed. The longest unused are forgotten beyond a number.
 */
public final class SeenStore implements AutoCloseable {

    /** Some 400 bytes each; a hundred busy outlets bring 10,000 items a day and feeds reach back days, not weeks. */
    public static final int DEFAULT_CAPACITY = 200_000;

    private final int capacity;
    private final SeenFile file;
    private final Map<URI, Seen> known = new LinkedHashMap<>(16, 0.75f, true);

    /** @throws UncheckedIOException when the file cannot be read or written */
    public SeenStore(Path path, int capacity) {
        this.capacity = capacity;
        try {
            this.file = new SeenFile(path);
            file.read(this::keep);
            file.rewrite(List.copyOf(known.values()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open " + path, e);
        }
    }

    /** What is remembered under an item's canonical address. */
    public synchronized Optional<Seen> find(URI item) {
        return Optional.ofNullable(known.get(item));
    }

    /**
     * Call it once the article is safe.
     *
     * @throws UncheckedIOException when the file cannot be written
     */
    public synchronized void remember(Seen seen) {
        keep(seen);
        try {
            file.append(seen);
            if (file.lines() > 2L * Math.max(known.size(), SeenFile.WORTH_REWRITING)) {
                file.rewrite(List.copyOf(known.values()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the file of items seen", e);
        }
    }

    private void keep(Seen seen) {
        known.put(seen.item(), seen);
        if (known.size() > capacity) {
            known.remove(known.keySet().iterator().next());
        }
    }

    @Override
    public synchronized void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
