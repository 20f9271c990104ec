package vn.haidang.dashboards.console.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.haidang.dashboards.archive.ArticleSearch.Order;
import vn.haidang.dashboards.archive.Facet;

/** Reads a {@link SearchQuery} from the address; what makes no sense is left out, never an error. */
public final class SearchParameters {

    static final String TEXT = "q";
    static final String FROM = "from";
    static final String TO = "to";
    static final String ORDER = "order";
    static final String PAGE = "page";
    static final String RELEVANCE = "relevance";

    /** Characters; longer than any question, short enough for every log and for Elasticsearch's limit on clauses. */
    static final int MAX_TEXT = 600;

    private static final String VALUE = "[A-Za-z0-9_-]{1,64}";
    private static final int MAX_VALUES = 50;

    private SearchParameters() {}

    public static SearchQuery parse(Map<String, List<String>> parameters) {
        String text = first(parameters, TEXT).strip();
        return new SearchQuery(
                text.substring(0, Math.min(text.length(), MAX_TEXT)),
                date(first(parameters, FROM)),
                date(first(parameters, TO)),
                chosen(parameters),
                first(parameters, ORDER).equals(RELEVANCE) ? Order.RELEVANCE : Order.NEWEST,
                page(first(parameters, PAGE)));
    }

    static String name(Facet facet) {
        return facet.name().toLowerCase(Locale.ROOT);
    }

    private static Map<Facet, Set<String>> chosen(Map<String, List<String>> parameters) {
        Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
        for (var facet : Facet.values()) {
            chosen.put(
                    facet,
                    parameters.getOrDefault(name(facet), List.of()).stream()
                            .filter(value -> value.matches(VALUE))
                            .limit(MAX_VALUES)
                            .collect(Collectors.toSet()));
        }
        return chosen;
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        List<String> values = parameters.getOrDefault(name, List.of());
        return values.isEmpty() || values.getFirst() == null ? "" : values.getFirst();
    }

    private static @Nullable LocalDate date(String written) {
        try {
            return written.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(written) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int page(String written) {
        int page = written.matches("\\d{1,6}") ? Integer.parseInt(written) : 1;
        return Math.clamp(page, 1, SearchQuery.MAX_PAGES) - 1;
    }
}
