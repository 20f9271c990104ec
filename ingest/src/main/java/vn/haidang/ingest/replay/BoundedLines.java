package vn.haidang.ingest.replay;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;

/** Lines of a text; of a line that is too long only the beginning is kept, so that it cannot fill the memory. */
final class BoundedLines extends Spliterators.AbstractSpliterator<String> {

    private final Reader text;
    private final int longest;

    /** @param text buffered */
    BoundedLines(Reader text, int longest) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.text = text;
        this.longest = longest;
    }

    @Override
    public boolean tryAdvance(Consumer<? super String> action) {
        try {
            int next = text.read();
            if (next == -1) {
                return false;
            }
            action.accept(line(next));
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException("replay file ends in the middle", e);
        }
    }

    private String line(int first) throws IOException {
        var line = new StringBuilder();
        for (int next = first; next != -1 && next != '\n'; next = text.read()) {
            if (line.length() <= longest && next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }
}
