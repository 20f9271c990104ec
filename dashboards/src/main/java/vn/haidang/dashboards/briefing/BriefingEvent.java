package vn.haidang.dashboards.briefing;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.haidang.ingest.stream.Topic;

/** Something that happened to a dossier. Those of one dossier follow one another; one that comes late counts for nothing. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = BriefingEvent.Drafted.class, name = "drafted"),
    @JsonSubTypes.Type(value = BriefingEvent.Edited.class, name = "edited"),
    @JsonSubTypes.Type(value = BriefingEvent.Frozen.class, name = "frozen")
})
public sealed interface BriefingEvent {

    /** Every event of every dossier, in one order, for good: what went out must be proved years later. */
    Topic<BriefingEvent> TOPIC = Topic.ordered("haidang.briefings", BriefingEvent.class, Topic.Retention.FOREVER);

    /** Its own, by which whoever sent it knows it again. */
    String event();

    String province();

    /** Id of the dossier. */
    String briefing();

    /** A dossier begins. */
    record Drafted(String event, Briefing state) implements BriefingEvent {
        public Drafted {
            Objects.requireNonNull(event, "event");
            Objects.requireNonNull(state, "state");
        }

        @Override
        public String province() {
            return state.province();
        }

        @Override
        public String briefing() {
            return state.id();
        }
    }

    /**
     * A dossier is changed.
     *
     * @param base revision that its author saw
     * @param heading {@code null} when it stays
     * @param entries changed ones by id, new ones without
     */
    record Edited(
            String event,
            String province,
            String briefing,
            int base,
            @Nullable Heading heading,
            List<Entry> entries,
            String by,
            Instant at)
            implements BriefingEvent {
        public Edited {
            Objects.requireNonNull(event, "event");
            Objects.requireNonNull(province, "province");
            Objects.requireNonNull(briefing, "briefing");
            entries = List.copyOf(entries);
        }
    }

    /**
     * A version is laid down.
     *
     * @param base revision that it is made of
     */
    record Frozen(String event, String province, String briefing, int base, FrozenVersion version)
            implements BriefingEvent {
        public Frozen {
            Objects.requireNonNull(event, "event");
            Objects.requireNonNull(province, "province");
            Objects.requireNonNull(briefing, "briefing");
            Objects.requireNonNull(version, "version");
        }
    }
}
