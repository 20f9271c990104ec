package vn.haidang.alerting.alert;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A correction as it is being written.
 *
 * @param text what is to go out
 * @param authors everybody who changed it, first author first
 * @param reviewer who approved it or sent it back as it stands; {@code null} when nobody has since the last change
 */
public record Draft(
        String text,
        Preparation preparation,
        List<String> authors,
        @Nullable String reviewer) {

    public Draft {
        authors = List.copyOf(authors);
        if (authors.isEmpty()) {
            throw new IllegalArgumentException("got a draft without author, expected at least one");
        }
    }

    /** A first draft. */
    public static Draft by(String author, Move.SaveDraft saved) {
        return new Draft(saved.text(), saved.preparation(), List.of(author), null);
    }

    /** Whether saving would change nothing. */
    public boolean says(Move.SaveDraft saved) {
        return text.equals(saved.text()) && preparation.equals(saved.preparation());
    }

    /** This draft after a change. */
    public Draft changedBy(String author, Move.SaveDraft saved) {
        var all = Stream.concat(authors.stream(), Stream.of(author)).distinct().toList();
        return new Draft(saved.text(), saved.preparation(), all, null);
    }

    /** This draft after somebody approved it or sent it back. */
    public Draft reviewedBy(String name) {
        return new Draft(text, preparation, authors, name);
    }
}
