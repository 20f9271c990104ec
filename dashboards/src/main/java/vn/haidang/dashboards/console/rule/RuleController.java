package vn.haidang.dashboards.console.rule;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.rule.RuleBook;
import vn.haidang.alerting.rule.RulesUnavailableException;
import vn.haidang.alerting.rule.StaleRulesException;
import vn.haidang.dashboards.archive.ArchiveReader;
import vn.haidang.dashboards.console.page.Links;
import vn.haidang.dashboards.console.page.LocalRedirect;
import vn.haidang.dashboards.console.page.Visit;
import vn.haidang.dashboards.edit.RuleDesk;
import vn.haidang.ingest.config.ConfigException;

/** The rules of alerts: what became of their alerts, what others would have raised, and putting others in force. */
@Controller
final class RuleController {

    private static final Logger LOG = LoggerFactory.getLogger(RuleController.class);

    /** Long enough to judge a rule by, short enough to be the rule as it is now. */
    private static final Duration RECORD = Duration.ofDays(90);

    private static final int ALERTS_ASKED = 5_000;

    /** Characters; a form carries 64 KB, and a Vietnamese letter takes up to nine bytes in it. */
    private static final int LONGEST = 20_000;

    private final ArchiveReader archive;
    private final RuleDesk desk;

    RuleController(ArchiveReader archive, RuleDesk desk) {
        this.archive = archive;
        this.desk = desk;
    }

    @GetMapping("/{province}/rules")
    ModelAndView rules(
            Visit visit, @RequestParam(name = RuleNotice.PARAMETER, required = false) @Nullable String done) {
        return page(visit, desk.inForce(), RuleNotice.of(done), null);
    }

    /** What the text would have raised in the last thirty days; nothing changes. */
    @PostMapping("/{province}/rules/try")
    ModelAndView attempt(Visit visit, @RequestParam("text") String text) {
        var inForce = desk.inForce();
        return page(visit, inForce, null, trial(visit, inForce, limited(text)));
    }

    @PostMapping("/{province}/rules")
    @Nullable
    ModelAndView arm(
            Visit visit,
            @RequestParam("text") String text,
            @RequestParam("seen") int seen,
            @RequestParam(name = "reason", defaultValue = "") String reason,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!visit.mayArmRules()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        var notice = armed(visit, limited(text), seen, reason);
        if (notice == RuleNotice.ARMED) {
            String page = Links.rules(visit.province());
            new LocalRedirect()
                    .sendRedirect(request, response, page + "?" + RuleNotice.PARAMETER + "=" + notice.value());
            return null;
        }
        var inForce = desk.inForce();
        return page(visit, inForce, notice, trial(visit, inForce, text));
    }

    private RuleNotice armed(Visit visit, String text, int seen, String reason) {
        if (reason.isBlank()) {
            return RuleNotice.REASON;
        }
        try {
            desk.arm(seen, text, visit.user(), visit.now(), reason.strip());
            return RuleNotice.ARMED;
        } catch (ConfigException e) {
            return RuleNotice.MISTAKE;
        } catch (StaleRulesException e) {
            return RuleNotice.STALE;
        } catch (RulesUnavailableException e) {
            LOG.warn("{}", e.getMessage());
            return RuleNotice.UNKEPT;
        }
    }

    private RuleTrial trial(Visit visit, RuleDesk.InForce inForce, String text) {
        try {
            var rules = RuleBook.parse(Path.of(visit.wording().sentence("rules.text")), text);
            return new RuleRehearsal(archive, desk, visit).compare(RuleTrial.book(inForce), rules, text);
        } catch (ConfigException e) {
            return RuleTrial.mistaken(text, String.valueOf(e.getMessage()));
        }
    }

    private ModelAndView page(
            Visit visit, RuleDesk.InForce inForce, @Nullable RuleNotice notice, @Nullable RuleTrial trial) {
        List<Alert> alerts = archive.alerts(visit.province().id(), ALERTS_ASKED).stream()
                .filter(alert -> alert.raisedAt().isAfter(visit.now().minus(RECORD)))
                .toList();
        return visit.page("rules", RulesView.of(visit, inForce, alerts, notice, trial));
    }

    private static String limited(String text) {
        if (text.length() > LONGEST) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        return text;
    }
}
