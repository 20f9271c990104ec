package vn.haidang.analyze.story;

import java.util.Set;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import vn.haidang.analyze.model.Vocabulary;
import vn.haidang.analyze.result.Story;

/** Passes on every story that an event changed; one without a value is no more. */
final class StoryStep implements Processor<String, StoryEvent, String, Story> {

    private final Vocabulary vocabulary;
    private @Nullable ProcessorContext<String, Story> context;
    private @Nullable StoryMachine machine;

    StoryStep(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public void init(ProcessorContext<String, Story> context) {
        this.context = context;
        this.machine = new StoryMachine(vocabulary, StoryStores.tables(context));
    }

    @Override
    @SuppressWarnings("NullAway") // Kafka calls init first, and a record without a value says that the story is no more
    public void process(Record<String, StoryEvent> record) {
        for (String story : changed(record.value())) {
            context.forward(new Record<>(story, machine.story(story), record.timestamp()));
        }
    }

    @SuppressWarnings("NullAway") // as above
    private Set<String> changed(StoryEvent event) {
        return switch (event) {
            case StoryEvent.Arrival arrival -> machine.accept(arrival.analyzed());
            case StoryEvent.Decision decision -> machine.accept(decision.edit());
        };
    }
}
