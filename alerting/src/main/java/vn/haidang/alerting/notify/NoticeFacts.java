package vn.haidang.alerting.notify;

import java.net.URI;
import java.time.Instant;
import vn.haidang.alerting.alert.AlertState;
import vn.haidang.alerting.alert.Severity;
import vn.haidang.analyze.result.Response;

/**
 * What a notice about an alert says, for machines.
 *
 * @param event what happened: {@code raised}, {@code routed}, {@code overdue} …
 * @param alert id of the alert
 * @param headline of the story, as an outlet wrote it
 * @param sentence the words in question, as an outlet wrote them
 * @param outlet that published them first
 * @param outlets distinct ones that carry the story
 * @param link to the alert in the console
 */
public record NoticeFacts(
        String event,
        String alert,
        String province,
        Severity severity,
        Response response,
        AlertState state,
        String headline,
        String sentence,
        String outlet,
        int outlets,
        int articles,
        Instant deadline,
        URI link) {}
