package vn.haidang.analyze.result;

import java.util.List;

/** The ids that the codebook fixes. */
public final class Codebook {

    /** Topics; "other" stands alone. */
    public static final List<String> TOPICS = List.of(
            "sovereignty",
            "border",
            "investment",
            "tourism",
            "diplomacy",
            "policy",
            "society",
            "environment",
            "safety",
            "other");

    private Codebook() {}
}
