package vn.haidang.alerting.rule;

/**
 * A story that is part of a surge: of far more articles on a topic than the weeks before let expect.
 *
 * @param articles that the surge has at least
 */
public record InSurge(int articles) {

    public InSurge {
        if (articles < 1) {
            throw new IllegalArgumentException("got a surge of " + articles + " articles, expected at least 1");
        }
    }

    boolean holds(int surge) {
        return surge >= articles;
    }
}
