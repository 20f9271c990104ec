package vn.haidang.dashboards.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.alert.AlertState;
import vn.haidang.dashboards.archive.AlertSearch;
import vn.haidang.dashboards.archive.ArchiveReader;

/** Alerts as the archive has them, or as they have become since: whoever acts sees at once what was done. */
public final class CurrentAlerts {

    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,64}\\.[0-9a-f]{32}");

    private static final Set<AlertState> OPEN = Set.copyOf(
            List.of(AlertState.values()).stream().filter(AlertState::isOpen).toList());

    private final ArchiveReader archive;
    private final AlertChanges changes;

    public CurrentAlerts(ArchiveReader archive, AlertChanges changes) {
        this.archive = archive;
        this.changes = changes;
    }

    /** One alert of the province. */
    public Optional<Alert> find(String province, String id) {
        if (!ID.matcher(id).matches() || !id.startsWith(province + ".")) {
            return Optional.empty();
        }
        return archive.alert(province, id).map(changes::latest).or(() -> changes.latest(id));
    }

    /** Alerts of one province that go on by themselves, latest first. */
    public List<Alert> latest(String province, int limit) {
        return archive.alerts(province, limit).stream()
                .map(changes::latest)
                .filter(alert -> alert.mergedInto() == null)
                .toList();
    }

    /** Those of one province in which somebody still has something to do. */
    public List<Alert> open(String province, int limit) {
        var search = new AlertSearch(Set.of(province), OPEN, null, null, limit);
        return archive.alerts(search).stream()
                .map(changes::latest)
                .filter(alert -> alert.mergedInto() == null && alert.state().isOpen())
                .toList();
    }

    /** Those that fit, in the order in which they last changed. */
    public List<Alert> changed(AlertSearch search) {
        return archive.alerts(search);
    }
}
