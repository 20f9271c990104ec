package vn.haidang.dashboards.document;

import java.util.Arrays;
import java.util.List;

/** A part of a document, from top to bottom. */
public sealed interface Block {

    /**
     * The title of a section.
     *
     * @param level 1 for sections, 2 for their parts
     */
    record Heading(int level, String text) implements Block {
        public Heading {
            if (level < 1 || level > 2) {
                throw new IllegalArgumentException("level is " + level + ", expected 1 or 2");
            }
            text = Printable.line(text);
        }
    }

    /** Running text. */
    record Paragraph(List<Span> spans) implements Block {
        public Paragraph {
            spans = List.copyOf(spans);
        }
    }

    /** Words that are somebody else's. */
    record Quote(List<Span> spans) implements Block {
        public Quote {
            spans = List.copyOf(spans);
        }
    }

    /** One point of a list. */
    record Point(List<Span> spans) implements Block {
        public Point {
            spans = List.copyOf(spans);
        }
    }

    /**
     * A table; its head is repeated on every page.
     *
     * @param widths of the columns, relative to one another
     * @param head one text per column
     * @param rows one cell per column
     */
    record Table(List<Integer> widths, List<String> head, List<List<Cell>> rows) implements Block {
        public Table {
            widths = List.copyOf(widths);
            head = head.stream().map(Printable::line).toList();
            rows = rows.stream().map(List::copyOf).toList();
            int columns = widths.size();
            if (columns == 0 || head.size() != columns || rows.stream().anyMatch(row -> row.size() != columns)) {
                throw new IllegalArgumentException("expected " + columns + " columns in the head and every row");
            }
        }
    }

    /** A cell of a table. */
    record Cell(List<Span> spans) {
        public Cell {
            spans = List.copyOf(spans);
        }

        public static Cell of(Span... spans) {
            return new Cell(Arrays.asList(spans));
        }

        public static Cell of(String text) {
            return of(Span.of(text));
        }
    }

    /**
     * A chart or a picture.
     *
     * @param png as a file
     * @param millimetres wide, 1 to 160
     */
    @SuppressWarnings("ArrayRecordComponent") // drawn once, compared by nobody
    record Picture(byte[] png, int millimetres, String caption) implements Block {
        public Picture {
            if (millimetres < 1 || millimetres > 160) {
                throw new IllegalArgumentException("width is " + millimetres + " mm, expected 1 to 160");
            }
            caption = Printable.line(caption);
        }
    }

    static Paragraph paragraph(Span... spans) {
        return new Paragraph(Arrays.asList(spans));
    }

    static Quote quote(Span... spans) {
        return new Quote(Arrays.asList(spans));
    }

    static Point point(Span... spans) {
        return new Point(Arrays.asList(spans));
    }

    /** Whether a paragraph ends in a colon, and must stand on one page with what follows. */
    static boolean announces(List<Span> spans) {
        return !spans.isEmpty() && spans.getLast().text().endsWith(":");
    }

    /** What somebody wrote, a paragraph for each of its lines. */
    static List<Block> paragraphs(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .<Block>map(line -> paragraph(Span.of(line)))
                .toList();
    }
}
