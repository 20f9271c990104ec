package vn.haidang.alerting.queue;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Which articles are part of a surge, and how large the largest was. */
final class Surges {

    private final AlertTables tables;

    Surges(AlertTables tables) {
        this.tables = tables;
    }

    /**
     * Takes in a surge.
     *
     * @return ids of the stories in which it has articles
     */
    Set<String> take(AlertInput.Surged surged) {
        Set<String> stories = new TreeSet<>();
        for (String article : surged.articles()) {
            String key = key(surged.province(), article);
            int size = Math.max(surged.articles().size(), size(key));
            tables.surges().put(key, size);
            String story = tables.places().get(article);
            if (story != null) {
                stories.add(story);
            }
        }
        return stories;
    }

    /** Articles in the largest surge of the province that one of these articles was part of; 0 for none. */
    int largest(String province, Collection<String> articles) {
        return articles.stream()
                .mapToInt(article -> size(key(province, article)))
                .max()
                .orElse(0);
    }

    private int size(String key) {
        return Objects.requireNonNullElse(tables.surges().get(key), 0);
    }

    private static String key(String province, String article) {
        return province + "." + article;
    }
}
