package vn.haidang.dashboards.briefing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The parts of a dossier, in their order. */
public enum Part {
    /** How much was written, and how. */
    SITUATION,
    /** The stories that spread farthest. */
    STORIES,
    TIMELINE,
    /** Questions that articles put. */
    PRESS_QUESTIONS,
    /** What officials and authorities said. */
    LEADERS,
    /** What is criticised. */
    CRITICS,
    /** What is claimed or complained of, what was found, and the line agreed on. */
    CLAIMS,
    /** Sentences with figures. */
    FIGURES,
    /** Press at home against press abroad. */
    FRAMING,
    /** How much is written about other provinces. */
    COMPARISON,
    /** What is likely to be asked, and what is answered. */
    LIKELY_QUESTIONS;

    /** As forms and messages write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Part> of(String code) {
        return Arrays.stream(values()).filter(part -> part.code().equals(code)).findFirst();
    }

    /** Whether its entries are answered. */
    public boolean hasAnswers() {
        return this == CLAIMS || this == LIKELY_QUESTIONS;
    }

    /** Whether its entries are found to be so or not. */
    public boolean hasFindings() {
        return this == CLAIMS;
    }

    /** Whether its entries are somebody else's words, to be shown between quotation marks. */
    public boolean isQuoted() {
        return this == PRESS_QUESTIONS || this == LEADERS || this == CRITICS || this == CLAIMS || this == FIGURES;
    }
}
