package vn.haidang.dashboards.console.page;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.haidang.dashboards.archive.Facet;

/**
 * One paragraph cut where quotes begin and end; the spans put together are the paragraph, character for character.
 */
public record MarkedText(List<Span> spans) {

    private static final Pattern BLANK_LINE = Pattern.compile("\\s*\\n[ \\t]*\\n\\s*");

    private static final Set<UnicodeScript> SPACED =
            Set.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK);

    /** Bounds the work on a text made to repeat a quote without end. */
    private static final int MAX_HITS = 500;

    /**
     * A piece of text.
     *
     * @param facet label that it proves, the first where several quotes overlap; {@code null} for plain text
     * @param anchors numbers of the proofs whose first quote begins here
     */
    record Span(String text, @Nullable Facet facet, List<Integer> anchors) {}

    private record Hit(Proof proof, int start, int end) {

        boolean covers(int position) {
            return start <= position && position < end;
        }
    }

    /** Paragraphs of a text, split at blank lines; at least one, empty for an empty text. */
    public static List<MarkedText> paragraphs(String text, List<Proof> proofs) {
        List<Hit> hits = hits(text, proofs);
        List<MarkedText> paragraphs = new ArrayList<>();
        int start = 0;
        var gap = BLANK_LINE.matcher(text);
        while (gap.find()) {
            addParagraph(paragraphs, text, start, gap.start(), hits);
            start = gap.end();
        }
        addParagraph(paragraphs, text, start, text.length(), hits);
        return paragraphs.isEmpty() ? List.of(new MarkedText(List.of())) : List.copyOf(paragraphs);
    }

    private static void addParagraph(List<MarkedText> all, String text, int start, int end, List<Hit> hits) {
        if (start < end) {
            all.add(new MarkedText(spans(text, start, end, hits)));
        }
    }

    private static List<Span> spans(String text, int start, int end, List<Hit> hits) {
        var cuts = new TreeSet<>(List.of(start, end));
        hits.forEach(hit -> cuts.addAll(List.of(hit.start(), hit.end())));
        List<Integer> inside = List.copyOf(cuts.subSet(start, true, end, true));
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i + 1 < inside.size(); i++) {
            spans.add(span(text, inside.get(i), inside.get(i + 1), hits));
        }
        return List.copyOf(spans);
    }

    private static Span span(String text, int start, int end, List<Hit> hits) {
        var facet = hits.stream()
                .filter(hit -> hit.covers(start))
                .map(hit -> hit.proof().facet())
                .findFirst();
        return new Span(text.substring(start, end), facet.orElse(null), anchors(start, hits));
    }

    private static List<Integer> anchors(int start, List<Hit> hits) {
        Set<Integer> before = new HashSet<>();
        hits.stream()
                .filter(hit -> hit.start() < start)
                .forEach(hit -> before.add(hit.proof().number()));
        return hits.stream()
                .filter(hit -> hit.start() == start)
                .map(hit -> hit.proof().number())
                .filter(number -> !before.contains(number))
                .toList();
    }

    private static List<Hit> hits(String text, List<Proof> proofs) {
        List<Hit> hits = new ArrayList<>();
        for (var proof : proofs) {
            String quote = proof.quote().strip();
            int at = quote.isEmpty() ? -1 : text.indexOf(quote);
            while (at >= 0 && hits.size() < MAX_HITS) {
                int end = at + quote.length();
                if (cuttable(text, at) && cuttable(text, end)) {
                    hits.add(new Hit(proof, at, end));
                }
                at = text.indexOf(quote, end);
            }
        }
        return hits;
    }

    /** Whether a cut here parts no word and no character. */
    private static boolean cuttable(String text, int at) {
        if (at == 0 || at == text.length()) {
            return true;
        }
        boolean insideCharacter =
                Character.isHighSurrogate(text.charAt(at - 1)) && Character.isLowSurrogate(text.charAt(at));
        return !insideCharacter && !(spaced(text.codePointBefore(at)) && spaced(text.codePointAt(at)));
    }

    /** Letters and digits of scripts that put spaces between words; Chinese, Thai or Lao have no such border. */
    private static boolean spaced(int codePoint) {
        return Character.isDigit(codePoint)
                || (Character.isLetter(codePoint) && SPACED.contains(UnicodeScript.of(codePoint)));
    }
}
