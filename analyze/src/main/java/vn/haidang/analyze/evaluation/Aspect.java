package vn.haidang.analyze.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.haidang.analyze.result.PlaceStatus;
import vn.haidang.analyze.result.Response;
import vn.haidang.analyze.result.Tone;

/** One of the four things that are judged, as labels to be counted. */
enum Aspect {
    PLACE {
        @Override
        boolean covers(LabelledItem item) {
            return item.labels().places() != null;
        }

        @Override
        Tally count(LabelledItem item, Answer answer) {
            var wanted = Objects.requireNonNull(item.labels().places());
            var provinces = new TreeSet<>(wanted.keySet());
            provinces.addAll(answer.places().keySet());
            Map<String, Counts> counts = new LinkedHashMap<>();
            for (PlaceStatus status : GIVEN) {
                for (String province : provinces) {
                    counts.merge(
                            lower(status),
                            Counts.of(
                                    status == wanted.get(province),
                                    status == answer.places().get(province)),
                            Counts::plus);
                }
            }
            return new Tally(counts);
        }
    },

    TOPICS {
        @Override
        boolean covers(LabelledItem item) {
            return item.labels().topics() != null;
        }

        @Override
        Tally count(LabelledItem item, Answer answer) {
            var wanted = Objects.requireNonNull(item.labels().topics());
            var topics = new TreeSet<>(wanted);
            topics.addAll(answer.topics());
            return tally(
                    List.copyOf(topics),
                    topic -> Counts.of(wanted.contains(topic), answer.topics().contains(topic)));
        }
    },

    TONE {
        @Override
        boolean covers(LabelledItem item) {
            return item.labels().tone() != null;
        }

        @Override
        Tally count(LabelledItem item, Answer answer) {
            var wanted = lower(Objects.requireNonNull(item.labels().tone()));
            return tally(
                    names(Tone.values()), tone -> Counts.of(tone.equals(wanted), tone.equals(lower(answer.tone()))));
        }
    },

    RESPONSE {
        @Override
        boolean covers(LabelledItem item) {
            return item.labels().response() != null;
        }

        @Override
        Tally count(LabelledItem item, Answer answer) {
            var wanted = lower(Objects.requireNonNull(item.labels().response()));
            return tally(
                    names(Response.values()),
                    response -> Counts.of(response.equals(wanted), response.equals(lower(answer.response()))));
        }
    };

    /** The analysis leaves out what it refuses. */
    private static final List<PlaceStatus> GIVEN =
            List.of(PlaceStatus.ABOUT, PlaceStatus.SUCCESSOR, PlaceStatus.MENTION);

    /** Whether the item was read for this. */
    abstract boolean covers(LabelledItem item);

    abstract Tally count(LabelledItem item, Answer answer);

    private static Tally tally(List<String> labels, Function<String, Counts> counting) {
        Map<String, Counts> counts = new LinkedHashMap<>();
        labels.forEach(label -> counts.put(label, counting.apply(label)));
        return new Tally(counts);
    }

    private static List<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Aspect::lower).toList();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
