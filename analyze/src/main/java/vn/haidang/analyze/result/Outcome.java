package vn.haidang.analyze.result;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one record of the articles topic ended, written exactly once per record that could be read.
 *
 * @param batch the replay that brought the article
 * @param provinces those it was passed on for; empty unless {@code kind} is {@link Kind#MATCHED}
 */
public record Outcome(String articleId, @Nullable String batch, Kind kind, List<String> provinces) {

    public Outcome {
        provinces = List.copyOf(provinces);
    }

    /** The ways an article can end. */
    public enum Kind {
        /** Concerns a watched province; passed on. */
        @JsonProperty("matched")
        MATCHED,
        /** Concerns a watched province, but these very words were passed on before. */
        @JsonProperty("unchanged")
        UNCHANGED,
        /** Names no watched place. */
        @JsonProperty("no-place")
        NO_PLACE,
        /** Has the letters of a watched place, meaning something else. */
        @JsonProperty("namesake")
        NAMESAKE
    }
}
