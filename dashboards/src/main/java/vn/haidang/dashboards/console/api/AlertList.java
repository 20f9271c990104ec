package vn.haidang.dashboards.console.api;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.alert.AlertState;
import vn.haidang.alerting.alert.Term;
import vn.haidang.dashboards.archive.AlertSearch;

/**
 * One page of a list of alerts.
 *
 * @param next asks for what follows, also for what changes later; {@code null} for an empty page
 */
record AlertList(List<Alert> alerts, @Nullable String next) {

    static final int USUAL = 100;
    private static final int MOST = 500;

    static AlertList of(List<Alert> alerts, String asked) {
        return new AlertList(
                alerts,
                alerts.isEmpty() ? (asked.isEmpty() ? null : asked) : written(AlertSearch.Place.of(alerts.getLast())));
    }

    /**
     * What was asked for.
     *
     * @throws ProblemException when it cannot be read
     */
    static AlertSearch search(Set<String> provinces, String states, String changedSince, String cursor, int limit) {
        if (limit < 1 || limit > MOST) {
            throw bad("limit is " + limit + ", expected 1 to " + MOST);
        }
        return new AlertSearch(provinces, states(states), since(changedSince), place(cursor), limit);
    }

    private static Set<AlertState> states(String written) {
        return Arrays.stream(written.split(","))
                .filter(code -> !code.isEmpty())
                .map(code -> Term.of(AlertState.class, code).orElseThrow(() -> bad("there is no state " + code)))
                .collect(Collectors.toSet());
    }

    private static @Nullable Instant since(String written) {
        try {
            return written.isEmpty() ? null : Instant.parse(written);
        } catch (DateTimeParseException e) {
            throw bad("changedSince is no time, expected one like 2026-11-21T08:00:00Z");
        }
    }

    private static String written(AlertSearch.Place place) {
        String text = place.changedAt().toEpochMilli() + " " + place.id();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static AlertSearch.@Nullable Place place(String cursor) {
        if (cursor.isEmpty()) {
            return null;
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(" ", 2);
            return new AlertSearch.Place(Instant.ofEpochMilli(Long.parseLong(parts[0])), parts[1]);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw bad("cursor is none that this interface gave");
        }
    }

    private static ProblemException bad(String detail) {
        return new ProblemException(Problem.badRequest(detail));
    }
}
