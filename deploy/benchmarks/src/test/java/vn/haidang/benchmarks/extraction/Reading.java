package vn.haidang.benchmarks.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A page and what an extractor made of it. */
record Reading(GoldPage page, Extraction found) {

    private static final Logger LOG = LoggerFactory.getLogger(Reading.class);

    static List<Reading> of(GoldSet set, Extractor extractor) {
        return set.pages().stream().map(page -> of(page, extractor)).toList();
    }

    private static Reading of(GoldPage page, Extractor extractor) {
        try {
            return of(page, page.html(), extractor);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What an extractor throws counts as an empty answer. */
    static Reading of(GoldPage page, byte[] html, Extractor extractor) {
        try {
            return new Reading(page, extractor.extract(html, page.url()));
        } catch (Exception | StackOverflowError e) {
            LOG.warn("{} failed on {}: {}", extractor.name(), page.id(), e.toString());
            return new Reading(page, Extraction.ofBody(""));
        }
    }

    /** By words, or by characters where the right text is mostly written without blanks. */
    ShingleScore shingles() {
        return ShingleScore.of(
                page.text("text"),
                found.body(),
                isWithoutBlanks() ? ShingleScore.Token.CHARACTER : ShingleScore.Token.WORD);
    }

    /** Chinese, Japanese, Korean, Thai, Lao, Khmer. */
    boolean isWithoutBlanks() {
        String text = page.text("text");
        long such = text.codePoints().filter(Reading::isOfSuchScript).count();
        return such * 3 > text.length();
    }

    SegmentScore segments() {
        return SegmentScore.of(texts("with"), texts("without"), found.body());
    }

    boolean isDayRight() {
        return found.day() != null && page.text("date").startsWith(found.day().toString());
    }

    boolean isTitleRight() {
        return found.title() != null && normal(found.title()).equals(normal(page.text("title")));
    }

    /** All names of the right answer and nothing else, whatever stands between them. */
    boolean isAuthorRight() {
        List<String> right =
                page.gold().has("author") ? List.of(page.text("author").split("; ")) : texts("authors");
        String rest = found.author() == null ? "" : normal(found.author());
        for (String name : right) {
            if (!rest.contains(normal(name))) {
                return false;
            }
            rest = rest.replace(normal(name), "");
        }
        return !right.isEmpty()
                && rest.replaceAll("(?U)\\b(and|und|et|và|by|von)\\b|\\W", "").isEmpty();
    }

    boolean hasAuthors() {
        return !page.text("author").isEmpty() || !texts("authors").isEmpty();
    }

    private List<String> texts(String key) {
        return page.gold().path(key).valueStream().map(text -> text.asString()).toList();
    }

    private static String normal(String text) {
        return text.replaceAll("[\u2018\u2019\u201A`\u00B4]", "'")
                .replaceAll("[\u201C\u201D\u201E\u00AB\u00BB]", "\"")
                .replaceAll("(?U)\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static boolean isOfSuchScript(int character) {
        return switch (Character.UnicodeScript.of(character)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, THAI, LAO, KHMER -> true;
            default -> false;
        };
    }
}
