package vn.haidang.ingest.page;

import java.net.URI;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.haidang.ingest.text.Garbling;

/**
 * What a page says; texts are plain.
 *
 * @param title headline without the site's name, may be empty
 * @param lead summary, may be empty
 * @param body main text, paragraphs separated by a blank line, may be empty
 * @param author byline, names separated by commas
 * @param dates when published and modified
 * @param siteName what the site calls itself
 * @param language ISO 639-1 code as declared
 * @param canonical the address the page calls its own, on the site it was fetched from
 * @param image the picture above the text
 */
public record ArticlePage(
        String title,
        String lead,
        String body,
        @Nullable String author,
        PageDates dates,
        @Nullable String siteName,
        @Nullable String language,
        @Nullable URI canonical,
        @Nullable LeadImage image) {

    /** A page that says nothing. */
    public static final ArticlePage EMPTY = new ArticlePage("", "", "", null, PageDates.NONE, null, null, null, null);

    /** Whether its text is too damaged to be stored as what somebody wrote: replacement characters, a wrong decoding. */
    public boolean isGarbled() {
        return Garbling.isGarbled(body) || Garbling.isGarbled(title);
    }

    /** When it claims to be published, in the zone as written. */
    public @Nullable OffsetDateTime published() {
        return dates.published();
    }
}
