package vn.haidang.ingest.evidence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.haidang.ingest.article.EvidenceRequest;
import vn.haidang.ingest.fetch.FetchResult;

/**
 * Writes visits into WARC files, {@code 2026-11/pages-0001.warc.gz}, which are only ever appended to.
 *
 * <p>What a crash broke off stays where it is, and the next file is begun: nothing that was written is cut off again.
 */
final class WarcStore {

    static final String FILES = "pages-\\d{4}\\.warc\\.gz";

    /** Bytes after which the next file is begun; tools for WARC are used to files of up to 1 GB. */
    static final long FULL = 256L * 1024 * 1024;

    private static final Logger log = LoggerFactory.getLogger(WarcStore.class);

    private final Path folder;
    private final long full;
    private final Map<String, FoundVisit> unbooked = new HashMap<>();
    private boolean broken;

    private WarcStore(Path folder, long full) {
        this.folder = folder;
        this.full = full;
    }

    /** Looks into the latest file for a visit that a crash kept out of the book. */
    static WarcStore open(Path folder, CaptureBook book, long full) throws IOException {
        var store = new WarcStore(folder, full);
        List<Path> months = Months.of(folder);
        if (!months.isEmpty()) {
            var last = files(months.getLast());
            if (!last.isEmpty()) {
                store.look(last.getLast(), book);
            }
        }
        return store;
    }

    private void look(Path file, CaptureBook book) {
        var scan = WarcScan.of(folder, file);
        broken = scan.fault() != null;
        if (broken) {
            log.warn("{} ends in an unfinished record; the next file is begun", file);
        }
        for (var found : scan.visits()) {
            if (book.find(found.key()).isEmpty()) {
                unbooked.put(found.key(), found);
            }
        }
    }

    /** A visit that was written and not put into the book; given out once. */
    synchronized Optional<FoundVisit> unbooked(String key) {
        return Optional.ofNullable(unbooked.remove(key));
    }

    /** Writes a visit; when this returns, the disk has it. */
    synchronized StoredVisit write(EvidenceRequest request, FetchResult.Fetched page, Instant at) throws IOException {
        Path file = file(at);
        byte[] records = WarcRecords.visit(request, page, at);
        if (!Files.exists(file)) {
            append(file, WarcRecords.info(file.getFileName().toString(), at));
        }
        long offset = append(file, records);
        return new StoredVisit(name(folder, file), offset, records.length, Sha256.hex(records));
    }

    private static long append(Path file, byte[] bytes) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            long offset = channel.size();
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer, offset + buffer.position());
            }
            channel.force(true);
            return offset;
        }
    }

    private Path file(Instant at) throws IOException {
        Path month = Months.folder(folder, YearMonth.from(at.atOffset(ZoneOffset.UTC)));
        List<Path> files = files(month);
        boolean next = files.isEmpty() || broken || Files.size(files.getLast()) >= full;
        broken = false;
        return next ? month.resolve("pages-%04d.warc.gz".formatted(files.size() + 1)) : files.getLast();
    }

    /** The WARC files of a month, in order. */
    static List<Path> files(Path month) throws IOException {
        try (var files = Files.list(month)) {
            return files.filter(file -> file.getFileName().toString().matches(FILES))
                    .sorted()
                    .toList();
        }
    }

    /** As records name a file: month and name, whatever the platform. */
    static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
