package vn.haidang.alerting.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.haidang.alerting.channel.Attempt;
import vn.haidang.alerting.notify.Delivery;
import vn.haidang.alerting.notify.DeliveryState;
import vn.haidang.alerting.notify.Message;
import vn.haidang.alerting.notify.OutboxEvent;
import vn.haidang.ingest.stream.Json;

class RetryPolicyTest {

    private static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");
    private static final RetryPolicy DAY =
            new RetryPolicy(Duration.ofSeconds(30), Duration.ofHours(1), Duration.ofHours(24));

    @Test
    void waitsTwiceAsLongEachTimeAndGivesUpAfterADay() {
        var delivery = Delivery.pending(message(), NOW);
        var now = NOW;
        List<Long> waits = new ArrayList<>();
        while (delivery.state().isWaiting()) {
            delivery = DAY.after(delivery.claimed(now), new Attempt.NotSent("no"), false, now);
            waits.add(Duration.between(now, delivery.next()).toSeconds());
            now = delivery.next();
        }

        assertEquals(List.of(30L, 60L, 120L, 240L, 480L, 960L, 1920L, 3600L, 3600L), waits.subList(0, 9));
        assertEquals(DeliveryState.GIVEN_UP, delivery.state());
        assertTrue(Duration.between(NOW, delivery.at()).compareTo(Duration.ofHours(23)) > 0);
        assertEquals(30, delivery.attempts());
    }

    @Test
    void whatIsUnknownIsTriedAgainOnlyWhereARepetitionIsRecognised() {
        var sending = Delivery.pending(message(), NOW).claimed(NOW);

        assertEquals(
                DeliveryState.UNCERTAIN,
                DAY.after(sending, new Attempt.Unknown("lost"), false, NOW).state());
        assertEquals(
                DeliveryState.FAILED,
                DAY.after(sending, new Attempt.Unknown("lost"), true, NOW).state());
    }

    @Test
    void keepsToAWaitThatItWasToldUnlessItsOwnIsLonger() {
        var sending = Delivery.pending(message(), NOW).claimed(NOW);

        assertEquals(
                NOW.plusSeconds(300),
                DAY.after(sending, new Attempt.NotSent("429", Duration.ofMinutes(5)), false, NOW)
                        .next());
        assertEquals(
                NOW.plusSeconds(30),
                DAY.after(sending, new Attempt.NotSent("429", Duration.ofSeconds(3)), false, NOW)
                        .next());
    }

    @Test
    void anOfficerDecidesAboutWhatIsUncertainOnceAndByName() {
        var uncertain = Delivery.pending(message(), NOW).claimed(NOW).uncertain("lost", NOW);
        var later = NOW.plus(Duration.ofDays(3));
        var again = uncertain.decided(again("1"), later);

        assertEquals(DeliveryState.PENDING, again.state());
        assertTrue(again.isDue(later));
        assertEquals("lan", again.steps().getLast().officer());
        assertEquals(
                DeliveryState.FAILED,
                DAY.after(again.claimed(later), new Attempt.NotSent("no"), false, later)
                        .state());
        var twice = again.claimed(later).uncertain("lost", later);
        assertSame(twice, twice.decided(again("1"), later));
        var settled = twice.decided(new OutboxEvent.Arrived("2", twice.key(), "lan", later, "Đã gọi điện."), later);
        assertEquals(DeliveryState.SENT, settled.state());
        assertEquals("", settled.message().text());
    }

    @Test
    void nobodyDecidesAboutWhatGoesOnByItself() {
        var pending = Delivery.pending(message(), NOW);
        for (var delivery :
                List.of(pending, pending.claimed(NOW), pending.claimed(NOW).sent(NOW))) {
            assertSame(delivery, delivery.decided(again("1"), NOW));
        }
    }

    @Test
    void whatWasSentKeepsItsEnvelopeAndForgetsWhatItSaid() {
        var sent = Delivery.pending(message(), NOW).claimed(NOW).sent(NOW);

        assertEquals("Cảnh báo", sent.message().subject());
        assertFalse(Json.mapper().writeValueAsString(sent).contains("Nội dung"));
        assertEquals(sent, Json.mapper().readValue(Json.mapper().writeValueAsBytes(sent), Delivery.class));
    }

    @Test
    void refusesWaitsThatMakeNoSense() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new RetryPolicy(Duration.ofHours(2), Duration.ofHours(1), Duration.ofHours(24)));
    }

    private static OutboxEvent.Request again(String id) {
        return new OutboxEvent.SendAgain(id, message().key(), "lan", NOW, "Chưa nhận được.");
    }

    private static Message message() {
        return Message.plain(Message.keyOf("a"), Message.EMAIL, "a@example.vn", "A", "Cảnh báo", "Nội dung", NOW);
    }
}
