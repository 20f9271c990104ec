package vn.haidang.analyze.result;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How an article relates to a watched province; the codebook defines each value. */
public enum PlaceStatus {
    /** What happens concerns the province's territory, people, government, firms or heritage. */
    @JsonProperty("about")
    ABOUT,
    /** It concerns the present province that took the watched one in, not the watched territory itself. */
    @JsonProperty("successor")
    SUCCESSOR,
    /** The name is incidental. */
    @JsonProperty("mention")
    MENTION,
    /** The same letters mean something else. */
    @JsonProperty("no")
    NO
}
