package vn.haidang.dashboards.briefing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vn.haidang.dashboards.archive.ArchivedArticle;

/**
 * Picks sentences of articles: each once, whoever copied it, few of one article.
 *
 * @param ofOne most of one article
 * @param most of all
 */
record Pick(int ofOne, int most) {

    /** A sentence and what is said beside it. */
    record Picked(String text, String note) {}

    List<Entry> of(
            Part part,
            Material material,
            List<ArchivedArticle> articles,
            Function<ArchivedArticle, List<Picked>> find) {
        List<Entry> entries = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (var article : articles) {
            find.apply(article).stream()
                    .filter(picked -> !PrivatePersons.areIn(picked.text()))
                    .filter(picked -> said.add(Sentences.essence(picked.text())))
                    .limit(ofOne)
                    .forEach(picked -> entries.add(
                            Entry.drafted(part, picked.text(), picked.note(), List.of(material.cite(article)))));
            if (entries.size() >= most) {
                break;
            }
        }
        return entries.subList(0, Math.min(most, entries.size()));
    }
}
