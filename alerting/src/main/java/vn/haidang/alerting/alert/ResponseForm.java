package vn.haidang.alerting.alert;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The six forms in which an authority answers (Decree 09/2017/NĐ-CP, article 4). */
public enum ResponseForm implements Term {
    @JsonProperty("press-conference")
    PRESS_CONFERENCE,
    /** On the portal, the website or the official page on a social network. */
    @JsonProperty("portal")
    PORTAL,
    /** The spokesperson speaks to the press or is interviewed. */
    @JsonProperty("statement")
    STATEMENT,
    /** A press release, or a written answer on paper or by e-mail. */
    @JsonProperty("release")
    RELEASE,
    /** In direct exchange or at the regular briefings of the press. */
    @JsonProperty("briefing")
    BRIEFING,
    /** A written request to the outlet for a response, a correction, an apology. */
    @JsonProperty("correction-request")
    CORRECTION_REQUEST;

    @Override
    public String group() {
        return "form";
    }
}
