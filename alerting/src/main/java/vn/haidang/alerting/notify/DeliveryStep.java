package vn.haidang.alerting.notify;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the history of a delivery.
 *
 * @param attempt number of the attempt, from 1; 0 before the first
 * @param words why; empty where the state says it all
 * @param officer who asked for it; {@code null} when nobody did
 * @param request id of what the officer asked for
 */
public record DeliveryStep(
        Instant at,
        DeliveryState state,
        int attempt,
        String words,
        @Nullable String officer,
        @Nullable String request) {}
