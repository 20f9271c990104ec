package vn.haidang.ingest.fetch;

import java.net.URI;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** How a fetch ended. */
public sealed interface FetchResult {

    /**
     * The document came.
     *
     * @param body unpacked, at most {@link BodyReader#MAX_UNPACKED} bytes
     * @param charset as the Content-Type header names it
     * @param finalUrl where the last redirect led
     * @param validators to ask with next time
     * @param heads what was said before the body
     */
    @SuppressWarnings("ArrayRecordComponent") // handed over once, compared by nobody
    record Fetched(byte[] body, @Nullable Charset charset, URI finalUrl, Validators validators, Heads heads)
            implements FetchResult {}

    /**
     * The last request and the head of its answer as they went over the line, without their empty last line.
     *
     * @param request lines, each ended by CR LF
     * @param response lines, each ended by CR LF
     */
    record Heads(String request, String response) {}

    /** The server says that nothing changed since the validators were given. */
    record NotModified() implements FetchResult {}

    /**
     * We do not want to go there: robots.txt, or an address that is not for us.
     *
     * @param forNow whether it may be otherwise in an hour: the host's robots.txt could not be had
     */
    record Refused(String reason, boolean forNow) implements FetchResult {

        Refused(String reason) {
            this(reason, false);
        }
    }

    /**
     * Server or network did not deliver.
     *
     * @param status of the last answer, {@link #NO_ANSWER} when there was none
     */
    record Failed(String reason, int status) implements FetchResult {
        public static final int NO_ANSWER = 0;

        private static final int TOO_MANY_REQUESTS = 429;
        private static final int REQUEST_TIMEOUT = 408;

        /** The server understood and has nothing for us, now and most likely tomorrow: 4xx but for "later". */
        public boolean isFinal() {
            return status >= 400 && status < 500 && status != TOO_MANY_REQUESTS && status != REQUEST_TIMEOUT;
        }
    }
}
