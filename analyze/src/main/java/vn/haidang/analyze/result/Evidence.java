package vn.haidang.analyze.result;

/**
 * The proof of one label.
 *
 * @param label {@code place:<province>}, {@code language}, {@code topic:<topic>}, {@code tone} or {@code response}
 * @param text words quoted exactly from the normalised title, lead or body
 * @param reason machine-readable kind of the proof ("place.name", "topic.query"); the console has a message for each
 */
public record Evidence(String label, String text, String reason) {}
