package vn.haidang.alerting.letter;

import com.fasterxml.jackson.annotation.JsonProperty;
import vn.haidang.alerting.alert.Term;

/** The letters that there are templates for. */
public enum LetterKind implements Term {
    /** To one outlet, asking for a response, a correction, an apology. */
    @JsonProperty("correction-request")
    CORRECTION_REQUEST("correction-request.txt"),
    /** To all outlets. */
    @JsonProperty("press-release")
    PRESS_RELEASE("press-release.txt"),
    /** To be said aloud. */
    @JsonProperty("statement")
    STATEMENT("statement.txt");

    private final String file;

    LetterKind(String file) {
        this.file = file;
    }

    /** Name of its template. */
    String file() {
        return file;
    }

    @Override
    public String group() {
        return "letter";
    }
}
