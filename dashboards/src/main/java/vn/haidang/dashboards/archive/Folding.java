package vn.haidang.dashboards.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.haidang.analyze.result.StoryMember;

/**
 * Puts near-copies under the first of them.
 *
 * <p>Which is the first follows from all that fit, not from the page: so a page says the same however often it is asked
 * for, and an article is a result on one page or under a result, never both.
 *
 * @param texts ids of the copies that fit, in the order asked, by the root of their text
 */
record Folding(Families families, Map<String, List<String>> texts) {

    /** @param fitting ids of all copies of what is on a page that fit, in the order asked */
    static Folding of(Families families, List<String> fitting) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        fitting.forEach(id -> texts.computeIfAbsent(families.root(id), root -> new ArrayList<>())
                .add(id));
        return new Folding(families, texts);
    }

    /** The page with its copies folded. */
    SearchPage fold(SearchPage.Figures figures, List<ArchivedArticle> page) {
        var here = page.stream().map(Folding::id).collect(Collectors.toSet());
        var results = page.stream()
                .filter(article -> text(id(article)).getFirst().equals(id(article)))
                .toList();
        Map<String, List<StoryMember>> copies = new HashMap<>();
        results.stream().map(Folding::id).filter(id -> text(id).size() > 1).forEach(id -> copies.put(id, others(id)));
        long before = page.stream()
                .filter(article -> !here.contains(text(id(article)).getFirst()))
                .count();
        return new SearchPage(figures, results, copies, Math.toIntExact(before));
    }

    /** The copies of an article that fit; what the index forgot between two questions stands alone. */
    private List<String> text(String id) {
        return texts.getOrDefault(families.root(id), List.of(id));
    }

    private List<StoryMember> others(String leader) {
        return text(leader).stream().skip(1).flatMap(families::member).toList();
    }

    static String id(ArchivedArticle article) {
        return article.analyzed().article().id().value();
    }
}
