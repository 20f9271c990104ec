package vn.haidang.dashboards.document;

import java.time.Instant;
import java.util.List;

/**
 * A text to be printed, without any thought of its format.
 *
 * @param language ISO 639-1, of the document's own words
 * @param title in capitals by itself, such as {@code HỒ SƠ CẢNH BÁO}
 * @param subject what it is about, under the title
 * @param madeAt written into the file; the same document always makes the same bytes
 */
public record Document(
        String language, Letterhead letterhead, String title, String subject, List<Block> blocks, Instant madeAt) {

    public Document {
        title = Printable.line(title);
        subject = Printable.line(subject);
        blocks = List.copyOf(blocks);
    }
}
