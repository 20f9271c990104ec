package vn.haidang.ingest.config;

import java.nio.file.Path;

/** A mistake in a configuration or data file; start-up stops with its message. */
public final class ConfigException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param line from 1; 0 when the whole file is meant
     * @param key dotted path of the key, empty when the whole file is meant
     * @param problem what was got and what was expected
     */
    public ConfigException(Path file, int line, String key, String problem) {
        super(place(file, line) + (key.isEmpty() ? "" : key + ": ") + problem);
    }

    private static String place(Path file, int line) {
        return line == 0 ? file + ": " : file + ":" + line + ": ";
    }
}
