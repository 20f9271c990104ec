package vn.haidang.analyze.story;

import java.util.ArrayList;
import java.util.List;

/** Articles that share something, in the order in which they came. */
public record Posting(List<String> articles) {

    static final Posting EMPTY = new Posting(List.of());

    public Posting {
        articles = List.copyOf(articles);
    }

    /** With one more at the end, and without the first ones when there are more than the limit. */
    Posting with(String article, int limit) {
        List<String> more = new ArrayList<>(articles);
        more.remove(article);
        more.add(article);
        return new Posting(more.subList(Math.max(0, more.size() - limit), more.size()));
    }

    Posting without(String article) {
        return new Posting(
                articles.stream().filter(other -> !other.equals(article)).toList());
    }
}
