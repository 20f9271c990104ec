package vn.haidang.dashboards.console.briefing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import vn.haidang.dashboards.briefing.BriefingLogAwayException;

/** The broker may be away for a while; a page that needs the dossiers then says so. */
@ControllerAdvice
final class BriefingsAway {

    private static final Logger LOG = LoggerFactory.getLogger(BriefingsAway.class);

    @ExceptionHandler(BriefingLogAwayException.class)
    void answer(BriefingLogAwayException failure, HttpServletResponse response) throws IOException {
        LOG.warn("a page of the dossiers could not be shown: {}", failure.getMessage());
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
}
