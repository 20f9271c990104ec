package vn.haidang.dashboards.console.shift;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.workflow.HandOver;
import vn.haidang.alerting.workflow.OpenAlert;
import vn.haidang.dashboards.console.page.AlertRow;
import vn.haidang.dashboards.console.page.HistoryLine;
import vn.haidang.dashboards.console.page.Visit;

/**
 * The page of a hand-over: what is open, those that are late first.
 *
 * @param late how many are
 */
record HandOverView(List<Line> lines, long late) {

    /**
     * What is open, and why it stands where it does.
     *
     * @param because {@code null} when nobody has done anything yet
     */
    record Line(OpenAlert open, AlertRow row, @Nullable HistoryLine because) {}

    static HandOverView of(Visit visit, List<Alert> alerts) {
        Map<String, Alert> byId = alerts.stream().collect(Collectors.toMap(Alert::id, Function.identity()));
        var handlings = alerts.stream().map(Alert::handling).toList();
        var lines = HandOver.of(handlings, visit.now()).stream()
                .map(open -> line(visit, open, Objects.requireNonNull(byId.get(open.alert()))))
                .toList();
        return new HandOverView(
                lines, lines.stream().filter(line -> line.row().overdue()).count());
    }

    private static Line line(Visit visit, OpenAlert open, Alert alert) {
        var because = open.because();
        var words = visit.wording().workflow();
        return new Line(open, AlertRow.of(visit, alert), because == null ? null : HistoryLine.of(because, words));
    }
}
