package vn.haidang.dashboards.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class ComplaintTest {

    private final Logger logger = (Logger) LoggerFactory.getLogger(Complaint.class);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        log.start();
        logger.addAppender(log);
    }

    @AfterEach
    void stopListening() {
        logger.detachAppender(log);
    }

    @Test
    void lastingTroubleIsSaidOnceAMinute() {
        var clock = new MovingClock();
        var complaint = new Complaint(clock);
        for (int second = 0; second < 150; second++) {
            complaint.about("no answer at second " + second);
            clock.now = clock.now.plus(Duration.ofSeconds(1));
        }
        assertEquals(
                List.of("second 0", "second 60", "second 120"),
                log.list.stream()
                        .map(ILoggingEvent::getFormattedMessage)
                        .map(message -> message.substring(message.indexOf("second")))
                        .toList());
    }

    private static final class MovingClock extends Clock {

        private Instant now = Samples.NOW;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("UTC is all there is");
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
