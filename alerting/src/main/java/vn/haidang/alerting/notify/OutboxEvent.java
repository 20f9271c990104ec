package vn.haidang.alerting.notify;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.Objects;

/** What is put into the outbox: a message, or what an officer says of one. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "event")
@JsonSubTypes({
    @JsonSubTypes.Type(value = OutboxEvent.Put.class, name = "put"),
    @JsonSubTypes.Type(value = OutboxEvent.SendAgain.class, name = "send-again"),
    @JsonSubTypes.Type(value = OutboxEvent.Arrived.class, name = "arrived")
})
public sealed interface OutboxEvent {

    /** Key of the message, and of the record. */
    String key();

    /** A message to deliver; one whose key is known changes nothing. */
    record Put(Message message) implements OutboxEvent {
        public Put {
            Objects.requireNonNull(message, "got no message, expected one");
        }

        @Override
        public String key() {
            return message.key();
        }
    }

    /** An officer decides about a message that is uncertain or was given up. */
    sealed interface Request extends OutboxEvent {

        /** Chosen by the sender; the same id again is the same request. */
        String id();

        String officer();

        Instant at();

        /** The officer's words. */
        String reason();
    }

    /** Deliver it again; the officer knows that it may arrive twice. */
    record SendAgain(String id, String key, String officer, Instant at, String reason) implements Request {
        public SendAgain {
            Words.line("id", id);
            Words.line("officer", officer);
        }
    }

    /** It is with the recipient, or needs to be no more: nothing is left to do. */
    record Arrived(String id, String key, String officer, Instant at, String reason) implements Request {
        public Arrived {
            Words.line("id", id);
            Words.line("officer", officer);
        }
    }
}
