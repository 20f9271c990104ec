package vn.haidang.dashboards.briefing;

import java.util.regex.Pattern;

/**
 * Finds sentences that name a private person by a form of address.
 *
 * <p>A name without one is not found; whoever edits the dossier still has to look.
 */
final class PrivatePersons {

    private static final Pattern ADDRESSED =
            Pattern.compile("(?<![\\p{L}])(?:[ÔôO]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]ô|[Cc]hú|[Bb]ác"
                    + "|[Cc]ụ|[Ee]m|[Cc]háu|Mr\\.?|Mrs\\.?|Ms\\.?|M\\.|Mme) \\p{Lu}[\\p{L}.]*");

    private PrivatePersons() {}

    /** Whether it names somebody of whom it does not say which office they hold. */
    static boolean areIn(String sentence) {
        long named = ADDRESSED.matcher(sentence).results().count();
        return named > (Offices.speaker(sentence).isPresent() ? 1 : 0);
    }
}
