package vn.haidang.ingest.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Words of class and id by which page templates everywhere, and Vietnamese ones, name what is not the article. */
final class FurnitureWords {

    /** What the names of an element say about it. */
    enum Verdict {
        /** Never part of an article. */
        SURE,
        /** Seldom part of an article. */
        LIKELY,
        /** The frame of a picture. */
        PICTURE,
        NONE
    }

    private static final Set<String> SURE =
            words("ad ads adv advert adverts advertisement advertising adsense adslot breadcrumb"
                    + " breadcrumbs byline bylines comment comments commentlist cookie cookies consent disqus donate donation"
                    + " follow footer gdpr login menu menus nav navbar navigation newsletter newsletters outbrain pager"
                    + " pagination paging popup modal recirc recommend recommended recommendation recommendations related relate"
                    + " relatedposts reply replies respond share shares sharedaddy sharing shariff sharebar sidebar signup social"
                    + " sponsor sponsored sponsors subscribe subscription subscriptions taboola trending yarpp caption captions bio copyright licence licenseinfo werbung anzeige anzeigen abo abowerbung"
                    + " lienquan tinlienquan binhluan chiase tukhoa docthem xemthem vcsortableinpreviewmode");

    private static final Set<String> LIKELY = words("author authors autor banner carousel credit credits dateline"
            + " disclaimer discussion dropdown events feedback footnote gallery hide infobox infobar"
            + " lightbox masthead metadata metabar overlay partner partners poll popular"
            + " postmeta promo promos promotion promoted quiz rating ratings reaction reactions"
            + " rss skip slideshow survey taglist teaser teasers timestamp toolbar"
            + " tooltip upsell views vote votes");

    /** The same, but as often part of the name of a text. */
    private static final Set<String> WEAK =
            words("embed hidden kicker meta most notice paywall piano print profile register"
                    + " registration relation search tabs tag tags tools video widget widgets");

    private static final Set<String> PICTURE =
            words("image images img figure photo photos picture pictures media thumbnail thumb foto bild anh avatar");

    private static final Set<String> TEXT = words(
            "text body content article paragraph main story post entry lead intro summary sapo articlebody maincontent");

    /** Whole class names by which style sheets hide. */
    private static final Pattern HIDDEN = Pattern.compile(
            "(?:^|\\s)(?:hidden|hide|is-hidden|d-none|invisible|sr-only|visually-?hidden|print-only)(?:\\s|$)");

    private static final Pattern PHRASE = Pattern.compile(
            "is-hidden|read-?more|more-on|more-from|more-stories|also-like|sign-up|sr-only|screen-reader|visually-?hidden|"
                    + "post-date|publish(?:ed)?-date|date-published|article-date|entry-date|posted-on|up-next|see-also|"
                    + "call-to-action|tin-lien-quan|tin-khac|doc-them|xem-them|binh-luan|chia-se|tu-khoa|box-tin|"
                    + "cung-chuyen-muc|article-info|post-info|entry-info|img-desc|photo-desc|image-desc|"
                    + "post-navigation|entry-footer|entry-header|article-header|post-header|story-header|back-to-top|"
                    + "article-meta|post-meta|entry-meta|article-tags|most-read|read-next|meist-gelesen|lesen-sie-auch");

    private static final Pattern SEPARATOR = Pattern.compile("[^a-zA-Z0-9]+|(?<=[a-z])(?=[A-Z])");

    private final Map<String, Verdict> known = new HashMap<>();

    Verdict of(Element element) {
        String names = ElementNames.of(element);
        return names.length() == 1 ? Verdict.NONE : known.computeIfAbsent(names, FurnitureWords::verdict);
    }

    private static Verdict verdict(String names) {
        if (HIDDEN.matcher(names).find()) {
            return Verdict.SURE;
        }
        String[] parts = SEPARATOR.split(names);
        boolean isLikely = false;
        boolean isWeak = false;
        boolean isPicture = false;
        boolean isText = false;
        for (String part : parts) {
            String word = part.toLowerCase(Locale.ROOT);
            if (SURE.contains(word)) {
                return Verdict.SURE;
            }
            isLikely |= LIKELY.contains(word);
            isWeak |= WEAK.contains(word);
            isPicture |= PICTURE.contains(word);
            isText |= TEXT.contains(word);
        }
        if (PHRASE.matcher(String.join("-", parts).toLowerCase(Locale.ROOT)).find()) {
            return Verdict.SURE;
        }
        if (isLikely || (isWeak && !isText)) {
            return Verdict.LIKELY;
        }
        return isPicture ? Verdict.PICTURE : Verdict.NONE;
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }
}
