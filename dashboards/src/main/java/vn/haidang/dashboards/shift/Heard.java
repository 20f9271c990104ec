package vn.haidang.dashboards.shift;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import vn.haidang.alerting.alert.AlertTopics;
import vn.haidang.analyze.result.AnalyzeTopics;
import vn.haidang.ingest.stream.Topic;

/** A record, remembered where it has to be and told to those who listen. */
record Heard(ConsumerRecord<String, byte @Nullable []> from, ShiftMemory memory) {

    /** @throws org.apache.kafka.common.errors.SerializationException when it is not what its topic promises */
    void tell(ShiftNews news) {
        if (isOf(Mark.TOPIC)) {
            mark(value(Mark.TOPIC), news);
        } else if (isOf(HandOverNote.TOPIC)) {
            note(value(HandOverNote.TOPIC));
        } else if (isOf(AnalyzeTopics.STORIES)) {
            var story = value(AnalyzeTopics.STORIES);
            if (story != null) {
                var matter = new Matter(Matter.Kind.STORY, story.id()).name();
                story.provinces().forEach(province -> news.tell(new News(province, News.What.CHANGED, matter)));
            }
        } else {
            var alert = value(AlertTopics.ALERTS);
            if (alert != null) {
                var matter = new Matter(Matter.Kind.ALERT, alert.id()).name();
                news.tell(new News(alert.province(), News.What.CHANGED, matter));
            }
        }
    }

    private void mark(@Nullable Mark mark, ShiftNews news) {
        if (mark != null) {
            memory.add(mark);
            var what = mark.seenAt() == null ? News.What.MARKED : News.What.SEEN;
            news.tell(new News(mark.province(), what, mark.matter().name()));
        }
    }

    private void note(@Nullable HandOverNote note) {
        if (note != null) {
            memory.add(note);
        }
    }

    private boolean isOf(Topic<?> topic) {
        return from.topic().equals(topic.name());
    }

    private <V> @Nullable V value(Topic<V> topic) {
        try (var values = topic.serde().deserializer()) {
            return values.deserialize(topic.name(), from.value());
        }
    }
}
