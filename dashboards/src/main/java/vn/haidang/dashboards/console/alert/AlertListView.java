package vn.haidang.dashboards.console.alert;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.dashboards.console.page.AlertRow;
import vn.haidang.dashboards.console.page.Visit;

/**
 * The page of alerts.
 *
 * @param alerts shown one by one, latest first
 * @param bundles lesser ones that came when their shift had its fill, latest shift first
 */
record AlertListView(int total, List<AlertRow> alerts, List<Bundled> bundles) {

    /**
     * Lesser alerts of one shift, shown as one line.
     *
     * @param shift when it began
     * @param noisy name of the rule that brought most alerts of the shift
     */
    record Bundled(Instant shift, String noisy, List<AlertRow> alerts) {}

    static AlertListView of(Visit visit, List<Alert> alerts) {
        List<AlertRow> single = new ArrayList<>();
        Map<Instant, List<Alert>> shifts = new LinkedHashMap<>();
        for (Alert alert : alerts) {
            var bundle = alert.bundle();
            if (bundle == null) {
                single.add(AlertRow.of(visit, alert));
            } else {
                shifts.computeIfAbsent(bundle.shift(), shift -> new ArrayList<>())
                        .add(alert);
            }
        }
        var bundles = shifts.entrySet().stream()
                .map(shift -> bundled(visit, shift.getKey(), shift.getValue(), alerts))
                .toList();
        return new AlertListView(alerts.size(), single, bundles);
    }

    private static Bundled bundled(Visit visit, Instant shift, List<Alert> bundle, List<Alert> all) {
        // The latest alert knows most of the shift.
        var latest = Objects.requireNonNull(bundle.getFirst().bundle(), "in a bundle");
        return new Bundled(
                shift,
                name(visit, latest.noisyRule(), all),
                bundle.stream().map(alert -> AlertRow.of(visit, alert)).toList());
    }

    private static String name(Visit visit, String rule, List<Alert> alerts) {
        return alerts.stream()
                .map(Alert::rule)
                .filter(raised -> raised.id().equals(rule))
                .findFirst()
                .map(raised -> raised.nameIn(visit.wording().locale().getLanguage()))
                .orElse(rule);
    }
}
