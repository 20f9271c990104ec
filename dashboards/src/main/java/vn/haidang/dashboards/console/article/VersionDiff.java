package vn.haidang.dashboards.console.article;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.haidang.dashboards.archive.ArticleVersion;

/**
 * What an edit of an article changed.
 *
 * @param revision the one that the edit made
 * @param takenAt when the archive first took it
 * @param title the title word by word; empty when it stayed
 * @param paragraphs of lead and body that changed, word by word; unchanged ones between them are only counted
 */
record VersionDiff(int revision, Instant takenAt, List<Part> title, List<Paragraph> paragraphs) {

    /** Characters of unchanged words shown before and after a change. */
    private static final int CONTEXT = 80;

    /** Characters of one change shown; whoever needs more reads the versions kept as evidence. */
    private static final int LONGEST = 4_000;

    /** What became of some words. */
    enum Fate {
        KEPT,
        GONE,
        NEW
    }

    /** Some words and what became of them. */
    record Part(Fate fate, String text) {}

    /**
     * A changed part of the text.
     *
     * @param unchanged paragraphs since the last change
     */
    record Paragraph(int unchanged, List<Part> parts) {}

    /** Every edit between versions, the latest first. */
    static List<VersionDiff> all(List<ArticleVersion> versions) {
        List<VersionDiff> edits = new ArrayList<>();
        for (int i = versions.size() - 1; i > 0; i--) {
            edits.add(of(versions.get(i - 1), versions.get(i)));
        }
        return edits;
    }

    static VersionDiff of(ArticleVersion before, ArticleVersion after) {
        return new VersionDiff(
                after.revision(),
                after.takenAt(),
                before.title().equals(after.title()) ? List.of() : parts(before.title(), after.title()),
                paragraphs(paragraphs(before), paragraphs(after)));
    }

    private static List<String> paragraphs(ArticleVersion version) {
        return Stream.of(version.lead(), version.body())
                .flatMap(text -> Stream.of(text.strip().split("\n\\s*\n")))
                .filter(paragraph -> !paragraph.isBlank())
                .toList();
    }

    private static List<Paragraph> paragraphs(List<String> before, List<String> after) {
        List<Paragraph> changed = new ArrayList<>();
        int unchanged = 0;
        for (var run : Words.runs(before, after)) {
            if (run.same()) {
                unchanged += run.before().size();
            } else {
                changed.add(new Paragraph(
                        unchanged, parts(String.join("\n\n", run.before()), String.join("\n\n", run.after()))));
                unchanged = 0;
            }
        }
        return changed;
    }

    private static List<Part> parts(String before, String after) {
        List<Part> parts = new ArrayList<>();
        for (var run : Words.runs(Words.of(before), Words.of(after))) {
            if (run.same()) {
                parts.add(new Part(Fate.KEPT, String.join("", run.before())));
            } else {
                add(parts, Fate.GONE, run.before());
                add(parts, Fate.NEW, run.after());
            }
        }
        return shortened(parts);
    }

    private static void add(List<Part> parts, Fate fate, List<String> words) {
        String text = String.join("", words);
        if (!text.isEmpty()) {
            parts.add(new Part(fate, text));
        }
    }

    private static List<Part> shortened(List<Part> parts) {
        List<Part> shown = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            boolean first = i == 0;
            boolean last = i == parts.size() - 1;
            shown.add(new Part(
                    part.fate(),
                    part.fate() == Fate.KEPT ? around(part.text(), first, last) : cut(part.text(), LONGEST)));
        }
        return shown;
    }

    /** Of unchanged words those next to a change. */
    private static String around(String text, boolean first, boolean last) {
        if (text.length() <= 2 * CONTEXT || (first && last)) {
            return text;
        }
        String begin = first ? "" : cut(text, CONTEXT);
        int from = text.offsetByCodePoints(0, text.codePointCount(0, text.length() - CONTEXT));
        String end = last ? "" : text.substring(from);
        return first ? "…" + end : last ? begin : begin + " " + end;
    }

    private static String cut(String text, int length) {
        return text.length() <= length
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, length))) + "…";
    }
}
