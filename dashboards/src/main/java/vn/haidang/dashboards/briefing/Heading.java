package vn.haidang.dashboards.briefing;

import java.time.LocalDate;

/**
 * What a dossier is for.
 *
 * @param title what the press conference is about
 * @param day of the press conference
 */
public record Heading(String title, LocalDate day) {

    /** Characters; a title is one line or two. */
    public static final int LONGEST = 200;

    public Heading {
        if (title.isBlank() || title.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "got a title of " + title.length() + " characters, expected 1 to " + LONGEST);
        }
    }
}
