package vn.haidang.ingest.evidence;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcMetadata;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import vn.haidang.ingest.article.ArticleId;
import vn.haidang.ingest.article.PageCopy;

/** Finds the whole visits of a WARC file: a response and, after it, what it was for. */
final class WarcScan {

    private final String name;
    private final Path file;
    private final List<FoundVisit> visits = new ArrayList<>();
    private long position;
    private long start;
    private @Nullable WarcPage page;
    private @Nullable String key;

    private WarcScan(Path folder, Path file) {
        this.name = WarcStore.name(folder, file);
        this.file = file;
    }

    /**
     * What is in a file.
     *
     * @param visits in order
     * @param fault where and why reading ended before the end of the file; {@code null} when it did not
     */
    record Result(List<FoundVisit> visits, @Nullable String fault) {}

    static Result of(Path folder, Path file) {
        var scan = new WarcScan(folder, file);
        try {
            scan.read();
            return new Result(scan.visits, null);
        } catch (IOException | RuntimeException e) {
            return new Result(scan.visits, "after " + scan.position + ": " + e.getMessage());
        }
    }

    private void read() throws IOException {
        try (var reader = new WarcReader(FileChannel.open(file, StandardOpenOption.READ))) {
            Optional<WarcRecord> next = reader.next();
            while (next.isPresent()) {
                position = reader.position();
                finish(position);
                take(next.get());
                next = reader.next();
            }
            finish(Files.size(file));
        }
    }

    private void take(WarcRecord record) throws IOException {
        switch (record) {
            case WarcResponse response -> {
                start = position;
                page = WarcPage.of(response);
            }
            case WarcMetadata purpose -> {
                var fields = purpose.fields();
                var article = new ArticleId(fields.first(WarcRecords.ARTICLE).orElseThrow());
                key = BookEntry.key(
                        article,
                        Integer.parseInt(fields.first(WarcRecords.REVISION).orElseThrow()));
            }
            default -> record.body().consume();
        }
    }

    /** Only where the next record begins is it clear that the one before is whole. */
    private void finish(long end) throws IOException {
        if (page == null || key == null) {
            return;
        }
        byte[] body = page.body();
        var stored = new StoredVisit(name, start, end - start, Sha256.hex(bytes(file, start, end - start)));
        var copy = new PageCopy(page.url(), body.length, Sha256.hex(body), name, start);
        visits.add(new FoundVisit(key, page.at(), stored, copy));
        page = null;
        key = null;
    }

    /** The bytes as they lie in a file; fewer when it ends before. */
    static byte[] bytes(Path file, long offset, long length) throws IOException {
        try (var random = new RandomAccessFile(file.toFile(), "r")) {
            random.seek(offset);
            byte[] bytes = new byte[(int) Math.clamp(random.length() - offset, 0, length)];
            random.readFully(bytes);
            return bytes;
        }
    }
}
