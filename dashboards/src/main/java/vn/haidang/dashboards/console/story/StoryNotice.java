package vn.haidang.dashboards.console.story;

import java.util.Arrays;
import vn.haidang.dashboards.console.page.ArticleRow;

/** What the page of a story can say about a decision just made; each has a message "story.notice.…". */
public enum StoryNotice {
    /** Kept, the stories will be one. */
    MERGED,
    /** Kept, the articles will be a story of their own. */
    SPLIT,
    /** No other story was chosen, or it is none of this province. */
    OTHER,
    /** No article was chosen. */
    NOTHING,
    /** All were chosen. */
    EVERYTHING,
    /** Nobody can say that the decision is kept. */
    UNKEPT;

    static final String PARAMETER = "notice";

    /** Its name as addresses and messages write it. */
    String value() {
        return ArticleRow.value(this);
    }

    /** The value when it is one, otherwise empty. */
    static String known(String written) {
        return Arrays.stream(values())
                .map(StoryNotice::value)
                .filter(written::equals)
                .findFirst()
                .orElse("");
    }
}
