package vn.haidang.analyze.result;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.List;

/** What an officer decided about stories; an event like any other, respected ever after. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = StoryEdit.Merge.class, name = "merge"),
    @JsonSubTypes.Type(value = StoryEdit.Split.class, name = "split")
})
public sealed interface StoryEdit {

    /** Name of the account that decided. */
    String officer();

    Instant time();

    /**
     * Two stories are one matter.
     *
     * @param story id of the one that stays
     * @param absorbed id of the one that goes into it
     */
    record Merge(String story, String absorbed, String officer, Instant time) implements StoryEdit {}

    /**
     * Some articles of a story are a matter of their own.
     *
     * @param story id of the story they are in
     * @param articles ids of those that leave it
     */
    record Split(String story, List<String> articles, String officer, Instant time) implements StoryEdit {
        public Split {
            articles = List.copyOf(articles);
        }
    }
}
