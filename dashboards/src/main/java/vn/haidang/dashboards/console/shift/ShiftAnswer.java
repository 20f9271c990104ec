package vn.haidang.dashboards.console.shift;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.haidang.dashboards.console.page.Links;
import vn.haidang.dashboards.console.page.LocalRedirect;
import vn.haidang.dashboards.console.page.Visit;

/** Answers an act: with the page again, or with a bare status to a script that asked for it (RFC 7240). */
record ShiftAnswer(Visit visit, HttpServletRequest request, HttpServletResponse response) {

    void give(ShiftNotice notice) throws IOException {
        if ("return=minimal".equals(request.getHeader("Prefer"))) {
            bare(notice);
            return;
        }
        var since = Since.of(String.valueOf(request.getParameter("since")));
        new LocalRedirect()
                .sendRedirect(
                        request,
                        response,
                        "/" + Links.encode(visit.province().id()) + "/shift?since=" + since.value() + "&"
                                + ShiftNotice.PARAMETER + "=" + notice.value());
    }

    private void bare(ShiftNotice notice) throws IOException {
        switch (notice) {
            case UNKEPT -> response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            case FEW -> response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            default -> response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        }
    }
}
