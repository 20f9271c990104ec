package vn.haidang.alerting.workflow;

import java.time.Instant;
import java.util.Optional;
import vn.haidang.alerting.alert.Move;

/** The moves that set a deadline. */
final class Deadlines {

    private Deadlines() {}

    static Optional<Instant> of(Move move) {
        return switch (move) {
            case Move.Monitor monitor -> Optional.of(monitor.until());
            case Move.Route route -> Optional.of(route.deadline());
            case Move.AssignRemedy remedy -> Optional.of(remedy.deadline());
            case Move.Track track -> Optional.of(track.until());
            case Move.Reopen reopen -> Optional.of(reopen.deadline());
            default -> Optional.empty();
        };
    }
}
