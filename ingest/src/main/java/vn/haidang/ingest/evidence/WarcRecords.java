package vn.haidang.ingest.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcMetadata;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;
import vn.haidang.ingest.article.EvidenceRequest;
import vn.haidang.ingest.fetch.FetchResult;

/** A visit as WARC records, each compressed by itself: response, request, and last what it was for. */
final class WarcRecords {

    static final String ARTICLE = "haidangArticle";
    static final String REVISION = "haidangRevision";

    private static final String ALGORITHM = "sha256";
    private static final MediaType REQUEST = MediaType.parse("application/http;msgtype=request");
    private static final MediaType RESPONSE = MediaType.parse("application/http;msgtype=response");
    private static final String PAYLOAD_DIGEST = "WARC-Payload-Digest";

    /** Headers that no longer fit a body that was unpacked and put together; crawlers keep them under another name. */
    private static final Set<String> OF_THE_WIRE = Set.of("content-encoding", "transfer-encoding", "content-length");

    private WarcRecords() {}

    /** The record that a file begins with. */
    static byte[] info(String file, Instant now) {
        var info = new Warcinfo.Builder()
                .date(now)
                .filename(file)
                .fields(Map.of(
                        "software", List.of("Hải Đăng"),
                        "format", List.of("WARC File Format 1.0"),
                        "description", List.of("pages that alerts rest on")))
                .build();
        return packed(List.of(info));
    }

    /** One visit; the response comes first. */
    static byte[] visit(EvidenceRequest request, FetchResult.Fetched page, Instant at) {
        var responseId = UUID.randomUUID();
        byte[] answer = answer(page);
        byte[] asked = (page.heads().request() + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
        var response = new WarcResponse.Builder(page.finalUrl())
                .recordId(responseId)
                .date(at)
                .blockDigest(digest(answer))
                .setHeader(PAYLOAD_DIGEST, digest(page.body()).toString())
                .body(RESPONSE, answer)
                .build();
        var sent = new WarcRequest.Builder(page.finalUrl())
                .date(at)
                .concurrentTo(response.id())
                .blockDigest(digest(asked))
                .body(REQUEST, asked)
                .build();
        var purpose = new WarcMetadata.Builder()
                .targetURI(page.finalUrl())
                .date(at)
                .concurrentTo(response.id())
                .fields(Map.of(
                        ARTICLE,
                        List.of(request.article().value()),
                        REVISION,
                        List.of(Integer.toString(request.revision())),
                        "haidangAlert",
                        List.of(request.alert()),
                        "haidangUrl",
                        List.of(request.url().toASCIIString())))
                .build();
        return packed(List.of(response, sent, purpose));
    }

    private static byte[] answer(FetchResult.Fetched page) {
        String head = page.heads()
                .response()
                .lines()
                .map(line -> isOfTheWire(line) ? "X-Crawler-" + line : line)
                .collect(Collectors.joining("\r\n"));
        String whole = head + "\r\nContent-Length: " + page.body().length + "\r\n\r\n";
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(whole.getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes(page.body());
        return bytes.toByteArray();
    }

    private static boolean isOfTheWire(String line) {
        int colon = line.indexOf(':');
        return colon > 0
                && OF_THE_WIRE.contains(line.substring(0, colon).strip().toLowerCase(Locale.ROOT));
    }

    private static WarcDigest digest(byte[] bytes) {
        return new WarcDigest(ALGORITHM, Sha256.of(bytes));
    }

    private static byte[] packed(List<? extends WarcRecord> records) {
        var bytes = new ByteArrayOutputStream();
        try (var writer = new WarcWriter(Channels.newChannel(bytes), WarcCompression.GZIP)) {
            for (var record : records) {
                writer.write(record);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
