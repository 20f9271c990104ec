package vn.haidang.alerting.alert;

import java.util.List;
import java.util.Objects;

/**
 * The story of an alert, as far as the alert shows it.
 *
 * @param id of the story, as of the latest change
 * @param headline the most representative one
 * @param articles that a rule asked for, in order of time: the first, which raised the alert, and the latest
 * @param hits how many articles a rule asked for, also those that {@code articles} leaves out
 * @param spread of the whole story
 * @param step how many steps of the rule file its spread has reached
 */
public record AlertStory(
        String id, String headline, List<AlertArticle> articles, int hits, AlertSpread spread, int step) {

    public AlertStory {
        articles = List.copyOf(articles);
        Objects.requireNonNull(spread, "spread");
        if (articles.isEmpty()) {
            throw new IllegalArgumentException("got no article of story " + id + ", expected one or more");
        }
    }
}
