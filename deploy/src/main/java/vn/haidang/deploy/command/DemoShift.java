package vn.haidang.deploy.command;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.dashboards.desk.AlertDesk;
import vn.haidang.dashboards.desk.KafkaAlertDesk;
import vn.haidang.dashboards.desk.UnknownOutcomeException;
import vn.haidang.deploy.application.Application;
import vn.haidang.deploy.newsroom.SampleShift;

/** Does with some alerts of the sample what officers would, by the same way, so that the desk has a history to show. */
final class DemoShift {

    private static final Logger LOG = LoggerFactory.getLogger(DemoShift.class);
    private static final int ALERTS_ASKED = 200;
    private static final int MOST_LOOKS = 30;

    private final Application application;
    private final List<DemoAccount> accounts;
    private final Consumer<String> progress;
    private final Clock clock;

    DemoShift(Application application, List<DemoAccount> accounts, Consumer<String> progress, Clock clock) {
        this.application = application;
        this.accounts = accounts;
        this.progress = progress;
        this.clock = clock;
    }

    /** Steps that an earlier start has done are accepted and change nothing. */
    void work(List<SampleShift> shifts) {
        try (var desk = KafkaAlertDesk.open(application.kafka())) {
            for (var shift : shifts) {
                alert(shift)
                        .ifPresentOrElse(
                                alert -> work(desk, shift, alert),
                                () -> LOG.warn("no alert was raised by {}", shift.article()));
            }
        } catch (UnknownOutcomeException e) {
            LOG.warn("the sample's shift was not finished: {}", e.getMessage());
        }
    }

    /** Alerts come some seconds after the articles they rest on. */
    private Optional<Alert> alert(SampleShift shift) {
        for (int look = 0; look < MOST_LOOKS; look++) {
            var alert = application.archive().reader().alerts(shift.province(), ALERTS_ASKED).stream()
                    .filter(shift::isAbout)
                    .findFirst();
            if (alert.isPresent()) {
                return alert;
            }
            ArchiveWatch.pause();
        }
        return Optional.empty();
    }

    private void work(AlertDesk desk, SampleShift shift, Alert alert) {
        int revision = 0;
        for (int step = 0; step < shift.steps().size(); step++) {
            var account = account(shift.steps().get(step).officer());
            var answer = desk.act(shift.action(alert, step, revision, account.officer(), clock.instant()));
            var refusal = answer.refusal();
            if (refusal != null) {
                LOG.warn("step {} of {} was refused: {}", step, shift.article(), refusal.key());
                return;
            }
            revision = answer.revision();
        }
        progress.accept("Alert handled as officers would: " + alert.story().headline());
    }

    private DemoAccount account(String name) {
        return accounts.stream()
                .filter(account -> account.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("got officer '" + name + "', expected one of " + accounts));
    }
}
