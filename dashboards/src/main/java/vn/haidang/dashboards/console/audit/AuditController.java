package vn.haidang.dashboards.console.audit;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.haidang.dashboards.audit.AuditFiles;
import vn.haidang.dashboards.audit.AuditKind;
import vn.haidang.dashboards.audit.AuditLog;
import vn.haidang.dashboards.console.account.Right;
import vn.haidang.dashboards.console.page.Person;
import vn.haidang.dashboards.console.page.Province;

/** Who read and did what, one day at a time. */
@Controller
final class AuditController {

    private final AuditFiles files;
    private final AuditLog log;

    AuditController(AuditFiles files, AuditLog log) {
        this.files = files;
        this.log = log;
    }

    @GetMapping("/audit")
    ModelAndView audit(
            Person person,
            @RequestParam(name = "day", defaultValue = "") String day,
            @RequestParam(name = "account", defaultValue = "") String account,
            @RequestParam(name = "province", defaultValue = "") String province,
            @RequestParam(name = "kind", defaultValue = "") String kind) {
        person.require(Right.READ_AUDIT);
        var today = LocalDate.ofInstant(person.now(), AuditFiles.ZONE);
        var question = new AuditQuestion(AuditQuestion.day(day, today), account.strip(), province, kind);
        var provinces = person.provincesWith(Right.READ_AUDIT);
        boolean everything = person.hasEverywhere(Right.READ_AUDIT);
        Set<String> ids = provinces.stream().map(Province::id).collect(Collectors.toSet());
        var entries = files.read(
                question.day(),
                entry -> entry.kind() != AuditKind.BEGIN
                        && question.wants(entry)
                        && (everything || AuditQuestion.concerns(entry, ids)),
                AuditView.MOST);
        return person.page(
                "audit", new AuditView(question, entries, files.days(), provinces, everything, log.isHealthy()));
    }
}
