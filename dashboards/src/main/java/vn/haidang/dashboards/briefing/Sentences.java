package vn.haidang.dashboards.briefing;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.haidang.dashboards.archive.ArchivedArticle;

/** Sentences of articles, each standing in its article as it is. */
final class Sentences {

    /** Characters; less says nothing, more is no sentence. */
    private static final int SHORTEST = 20;

    private static final int LONGEST = 450;

    private static final Pattern PARAGRAPHS = Pattern.compile("\\R+");
    private static final Pattern UNWEIGHTY = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Sentences() {}

    /** Of headline, lead and body, in their order, no sentence twice. */
    static List<String> of(ArchivedArticle archived) {
        var article = archived.analyzed().article();
        Set<String> all = new LinkedHashSet<>();
        add(all, article.title());
        all.addAll(ofText(archived));
        return List.copyOf(all);
    }

    /** The same without the headline. */
    static List<String> ofText(ArchivedArticle archived) {
        var article = archived.analyzed().article();
        Set<String> all = new LinkedHashSet<>();
        for (var text : List.of(article.lead(), article.body())) {
            PARAGRAPHS.splitAsStream(text).forEach(paragraph -> split(paragraph).forEach(one -> add(all, one)));
        }
        return List.copyOf(all);
    }

    private static List<String> split(String paragraph) {
        var breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(paragraph);
        List<String> sentences = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            sentences.add(paragraph.substring(start, end));
            start = end;
        }
        return sentences;
    }

    private static void add(Set<String> all, String sentence) {
        String stripped = sentence.strip();
        if (stripped.length() >= SHORTEST && stripped.length() <= LONGEST) {
            all.add(stripped);
        }
    }

    /** The same for sentences that differ only in marks and capitals. */
    static String essence(String sentence) {
        return UNWEIGHTY
                .matcher(sentence.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }
}
