/**
 * Published: how stages talk to each other over Kafka.
 *
 * <p>A {@link vn.haidang.ingest.stream.Topic} is a name with the type of its values; each stage lists the topics it
 * writes beside the types it publishes (here {@link vn.haidang.ingest.stream.IngestTopics}). Values are JSON by
 * {@link vn.haidang.ingest.stream.JsonSerde}, which refuses what is too large, too deep or of another shape. A record
 * that cannot be handled goes to {@code <topic>.dead} with its reason in the headers of
 * {@link vn.haidang.ingest.stream.DeadLetter}, key and value untouched; everything else goes on.
 *
 * <p>Records also lie in files, one JSON object a line; {@link vn.haidang.ingest.stream.LineFile} opens them.
 *
 * <p>A {@link vn.haidang.ingest.stream.Stage} is what the application starts and stops. Streams applications share
 * {@link vn.haidang.ingest.stream.StreamsStage}. What a state machine remembers is in a
 * {@link vn.haidang.ingest.stream.Table}: in memory, or a {@link vn.haidang.ingest.stream.StoredTable}.
 */
@NullMarked
package vn.haidang.ingest.stream;

import org.jspecify.annotations.NullMarked;
