package vn.haidang.ingest.stream;

import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KafkaStreams.State;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A topology running exactly once, with dead letters. */
public final class StreamsStage implements Stage {

    private static final Logger LOG = LoggerFactory.getLogger(StreamsStage.class);
    private static final Duration START_DEADLINE = Duration.ofMinutes(5);
    private static final Duration STOP_DEADLINE = Duration.ofSeconds(20);

    private final String name;
    private final KafkaStreams streams;
    private final CountDownLatch settled = new CountDownLatch(1);

    /**
     * Prepares the stage without touching the broker.
     *
     * @param name short name; the consumer group becomes {@code haidang-<name>}
     * @param threads stream threads
     */
    public StreamsStage(String name, Topology topology, KafkaSettings settings, int threads) {
        this.name = name;
        this.streams = new KafkaStreams(topology, properties(name, settings, threads));
        streams.setUncaughtExceptionHandler(this::onUncaught);
        streams.setStateListener((now, before) -> onState(now));
    }

    /** What a topology needs to run as every stage does; tests drive theirs with the same. */
    public static Properties properties(String name, KafkaSettings settings, int threads) {
        var properties = new Properties();
        properties.putAll(settings.client());
        properties.putAll(Map.of(
                StreamsConfig.APPLICATION_ID_CONFIG,
                "haidang-" + name,
                StreamsConfig.PROCESSING_GUARANTEE_CONFIG,
                StreamsConfig.EXACTLY_ONCE_V2,
                StreamsConfig.STATE_DIR_CONFIG,
                settings.state().toString(),
                StreamsConfig.NUM_STREAM_THREADS_CONFIG,
                threads,
                StreamsConfig.REPLICATION_FACTOR_CONFIG,
                settings.replication(),
                StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG,
                DeadLetterHandler.class,
                StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG,
                DeadLetterHandler.class,
                StreamsConfig.PRODUCTION_EXCEPTION_HANDLER_CLASS_CONFIG,
                DeadLetterHandler.class));
        properties.put(StreamsConfig.producerPrefix("max.request.size"), KafkaSettings.MAX_MESSAGE_BYTES);
        properties.put(StreamsConfig.producerPrefix("compression.type"), "lz4");
        properties.put(StreamsConfig.consumerPrefix("auto.offset.reset"), "earliest");
        return properties;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void start() {
        streams.start();
        try {
            if (!settled.await(START_DEADLINE.toSeconds(), TimeUnit.SECONDS)
                    || !streams.state().isRunningOrRebalancing()) {
                throw new IllegalStateException("stage " + name + " did not start: it is " + streams.state());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while starting stage " + name, e);
        }
    }

    @Override
    public void close() {
        if (!streams.close(STOP_DEADLINE)) {
            LOG.warn("stage {} did not stop within {} s", name, STOP_DEADLINE.toSeconds());
        }
    }

    private void onState(State now) {
        if (now == State.RUNNING || now == State.ERROR || now == State.NOT_RUNNING) {
            settled.countDown();
        }
    }

    private StreamThreadExceptionResponse onUncaught(Throwable failure) {
        LOG.error("stage {}: a stream thread failed and is replaced", name, failure);
        return StreamThreadExceptionResponse.REPLACE_THREAD;
    }
}
