package vn.haidang.ingest.stream;

/** A part of the pipeline that runs until closed. */
public interface Stage extends AutoCloseable {

    /** Short lower-case name for messages and {@code --only}: "ingest", "analyze"… */
    String name();

    /**
     * Begins work and returns when the stage is ready for it.
     *
     * @throws IllegalStateException when it cannot start; the message says why
     */
    void start();

    /** Finishes what is in hand and stops; closing twice does nothing more. */
    @Override
    void close();
}
