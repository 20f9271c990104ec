package vn.haidang.dashboards.briefing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a dossier was drafted from: a search, or stories.
 *
 * @param text of the search in the query language; empty for everything
 * @param others further parameters of the search as its address has them, with the days; empty for stories
 * @param stories ids; empty for a search
 */
public record Origin(String text, String others, List<String> stories) {

    /** Characters of a query that the search page takes. */
    private static final int LONGEST_TEXT = 600;

    public Origin {
        stories = List.copyOf(stories);
    }

    public boolean ofSearch() {
        return stories.isEmpty();
    }

    /** Query string of the search itself. */
    public String parameters() {
        return parameters(text);
    }

    /** The same search for what fits another clause, too; itself where that would be too long. */
    Origin narrowed(String clause) {
        String both = text.isEmpty() ? clause : "(" + text + ") AND " + clause;
        return new Origin(both.length() > LONGEST_TEXT ? text : both, others, stories);
    }

    private String parameters(String query) {
        String asked = query.isEmpty() ? "" : "q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
        return Stream.of(asked, others).filter(part -> !part.isEmpty()).collect(Collectors.joining("&"));
    }
}
