package vn.haidang.ingest.evidence;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * A page as it is read back from a WARC file.
 *
 * @param body what follows the head of the answer
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once, compared by nobody
record WarcPage(URI url, Instant at, byte[] body) {

    /** More than the crawler takes. */
    private static final int LARGEST = 32 * 1024 * 1024;

    /** @throws IOException when there is no response record at the offset, or it is damaged */
    static WarcPage read(Path file, long offset) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            channel.position(offset);
            var reader = new WarcReader(channel);
            var record = reader.next().orElseThrow(() -> new IOException("no record at " + offset));
            return record instanceof WarcResponse response ? of(response) : not(record);
        } catch (RuntimeException e) {
            throw new IOException("record at " + offset + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Cuts off the head itself: strangers write heads that no parser takes. */
    static WarcPage of(WarcResponse response) throws IOException {
        byte[] block = response.body().stream().readNBytes(LARGEST);
        return new WarcPage(
                response.targetURI(), response.date(), Arrays.copyOfRange(block, endOfHead(block), block.length));
    }

    private static WarcPage not(WarcRecord record) throws IOException {
        throw new IOException("record is a " + record.type() + ", expected a response");
    }

    private static int endOfHead(byte[] block) throws IOException {
        for (int i = 3; i < block.length; i++) {
            if (block[i - 3] == '\r' && block[i - 2] == '\n' && block[i - 1] == '\r' && block[i] == '\n') {
                return i + 1;
            }
        }
        throw new IOException("answer has no head, expected one");
    }
}
