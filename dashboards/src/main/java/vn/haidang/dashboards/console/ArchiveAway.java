package vn.haidang.dashboards.console;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import vn.haidang.dashboards.archive.ArchiveUnavailableException;

/** Elasticsearch may be away for a while; a page then says so instead of failing. */
@ControllerAdvice
final class ArchiveAway {

    private static final Logger LOG = LoggerFactory.getLogger(ArchiveAway.class);

    @ExceptionHandler(ArchiveUnavailableException.class)
    void answer(ArchiveUnavailableException failure, HttpServletResponse response) throws IOException {
        LOG.warn("a page could not be shown: {}", failure.getMessage());
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
}
