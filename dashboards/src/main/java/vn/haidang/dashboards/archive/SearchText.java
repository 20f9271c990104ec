package vn.haidang.dashboards.archive;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import co.elastic.clients.elasticsearch._types.query_dsl.ZeroTermsQuery;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a person typed, as a query: words and "quoted phrases", all of which must occur.
 *
 * <p>A word typed with diacritics means exactly itself and is looked up in the exact texts alone; one typed without is
 * looked up in the folded texts and finds every spelling.
 */
final class SearchText {

    /** Characters; a longer text is cut, so that no query outgrows the server's limit on clauses. */
    private static final int MAX_LENGTH = 1_000;

    private static final Pattern PART = Pattern.compile("[\"“”]([^\"“”]+)[\"“”]|([^\\s\"“”]+)");

    private static final List<String> FOLDED = List.of("folded.title^3", "folded.lead^2", "folded.body");

    /** Twice the weight of the folded fields: who types diacritics knows the word. */
    private static final List<String> EXACT = List.of("exact.title^6", "exact.lead^4", "exact.body^2");

    private SearchText() {}

    static Query query(String text) {
        var parts = parts(text);
        if (parts.isEmpty()) {
            return Query.of(query -> query.matchAll(all -> all));
        }
        var all = new BoolQuery.Builder();
        parts.forEach(part -> all.must(part(part)));
        if (parts.size() > 1) {
            // Words that stand together as typed are likelier meant: Vietnamese writes a word as several syllables.
            all.should(phrase(Folding.folded(String.join(" ", parts)), FOLDED));
        }
        return all.build()._toQuery();
    }

    static List<String> parts(String text) {
        var shortened = text.substring(0, Math.min(text.length(), MAX_LENGTH));
        return PART.matcher(shortened)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .toList();
    }

    private static Query part(String part) {
        return Folding.hasDiacritics(part) ? phrase(Folding.exact(part), EXACT) : phrase(Folding.folded(part), FOLDED);
    }

    /** Also for a single word: the analyzer may see several ("COVID-19"), or none ("–"), which then does not narrow. */
    private static Query phrase(String words, List<String> fields) {
        return Query.of(query -> query.multiMatch(match ->
                match.query(words).type(TextQueryType.Phrase).fields(fields).zeroTermsQuery(ZeroTermsQuery.All)));
    }
}
