package vn.haidang.ingest.config;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A value that must not stand in a configuration file: written {@code env:NAME} or {@code file:PATH}. */
public final class Secret {

    private final String value;

    private Secret(String value) {
        this.value = value;
    }

    /**
     * The secret that a reference points to.
     *
     * @throws IllegalArgumentException when it is written in the open or cannot be had
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Secret of(String reference) {
        if (reference.startsWith("env:")) {
            return new Secret(fromEnvironment(reference.substring("env:".length())));
        }
        if (reference.startsWith("file:")) {
            return new Secret(fromFile(Path.of(reference.substring("file:".length()))));
        }
        throw new IllegalArgumentException("a secret stands in the open, expected env:NAME or file:PATH");
    }

    private static String fromEnvironment(String name) {
        String found = System.getenv(name);
        if (found == null) {
            throw new IllegalArgumentException("environment variable " + name + " is not set");
        }
        return found;
    }

    private static String fromFile(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new IllegalArgumentException("secret file " + file + " cannot be read");
        }
    }

    /** The secret itself, for the one call that needs it. */
    public String reveal() {
        return value;
    }

    @Override
    public String toString() {
        return "(secret)";
    }
}
