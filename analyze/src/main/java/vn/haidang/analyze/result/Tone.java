package vn.haidang.analyze.result;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How the reported matter reflects on the place or the authority concerned. */
public enum Tone {
    @JsonProperty("favourable")
    FAVOURABLE,
    @JsonProperty("neutral")
    NEUTRAL,
    @JsonProperty("unfavourable")
    UNFAVOURABLE
}
