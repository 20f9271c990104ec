package vn.haidang.ingest.page;

import java.util.regex.Pattern;

/** Lines that templates and editors put between, before and after paragraphs. */
final class BoilerplatePhrases {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** Characters; a paragraph that begins alike is longer. */
    private static final int LONGEST = 250;

    private static final Pattern WHOLE = Pattern.compile(
            "\\W*(?:advertisement|ads?|anzeige|werbung|publicité|publicidad|pubblicità|quảng cáo|广告|広告|share|tweet|print|email|"
                    + "comments?|chia sẻ|loading|lesezeit|quellen?|sources?|tags|related( articles| stories| posts| news| topics)?|"
                    + "read more|more|mehr|menu|top|tin liên quan|noticias? relacionadas?|article continues below|story continues below|"
                    + "(image|photo|bild|slide|foto) \\d+ (of|von|/|de) \\d+|\\d+ ?/ ?\\d+)\\W*",
            FLAGS);

    private static final Pattern START = Pattern.compile(
            "\\W*(?:read more\\b|read also|also read|see also|read next|related:|lesen sie auch|mehr zum thema|lire aussi|à lire aussi|"
                    + "lee también|leia também|leggi anche|lees ook|läs också|xem thêm|le puede interesar|te puede interesar|puedes ver|lea también|mira también|czytaj też|zobacz też|đọc thêm|>>|photo(s| credit| by)?:|photo by|"
                    + "image( source| credit)?s?:|image credit|foto:|bild:|ảnh:|nguồn ảnh|getty images|©|"
                    + "share this|sign up (for|to|now)|subscribe (to|now)|click here to|have a tip\\b|"
                    + "follow (us|me|him|her|them|@|\\S+ on\\b)|e?mail \\S+ \\S+ at\\b|contact the (author|reporter)|"
                    + "(first |last )?(published|updated|posted)( on| at)?\\W|veröffentlicht am|aktualisiert am|stand:|publicado (en|el|por)|"
                    + "\\((reporting|editing|writing|additional reporting) by|(reporting|additional reporting|editing) by|"
                    + "if you (enjoyed|liked) this|this (article|story) (was )?(originally|first) (appeared|published)|"
                    + "copyright\\b|all rights reserved)",
            FLAGS);

    /** What German pages show in place of a post or film until the reader consents. */
    private static final Pattern CONSENT =
            Pattern.compile("(externe[rn]?|eingebettete[rn]?) inhalte?\\b|external content", FLAGS);

    /** Headings over lists of other stories and over readers' comments: the article is over. */
    private static final Pattern END = Pattern.compile(
            "\\W*(?:(more|mehr|plus|más|altro) (on|from|about|zu[mr]?|aus|sur|sobre|su)\\b.*|related\\b.*|read (further|more|next)\\b.*|"
                    + "you (may|might) also like\\b.*|recommended\\b.*|most (read|popular)\\b.*|latest (news|articles|stories)\\b.*|"
                    + "(leave|post|write) a (comment|reply)\\b.*|\\d* ?comments?|stay up.to.date\\b.*|"
                    + "(das )?könnte (sie|dich|euch)\\b.*|empfehlungen\\b.*|neueste (artikel|beiträge)\\b.*|meist ?(gelesen|gesucht)\\b.*|"
                    + "weitere (artikel|themen|meldungen|beiträge)\\b.*|(ähnliche|verwandte) (artikel|beiträge|themen)\\b.*|kommentare?( \\(?\\d+\\)?)?|"
                    + "kommentieren|schreibe? einen kommentar|vous aimerez\\b.*|sur le même (sujet|thème)\\b.*|à lire (aussi|également)\\b.*|articles? liés?|"
                    + "(le|te) puede interesar\\b.*|noticias relacionadas|potrebbe interessarti\\b.*|articoli correlati|leia (também|mais)\\b.*|"
                    + "gerelateerd\\b.*|lees (ook|meer)\\b.*|czytaj (też|także|również|więcej)\\b.*|zobacz (też|także|również)\\b.*|polecane\\b.*|"
                    + "tin (liên quan|khác|cùng chuyên mục|mới)\\b.*|bài (liên quan|viết liên quan)\\b.*|bình luận( \\(?\\d+\\)?)?|"
                    + "có thể bạn quan tâm\\b.*|相关(新闻|阅读|文章).*|関連(記事|ニュース).*|관련\\s?(기사|뉴스).*)",
            FLAGS);

    /** Characters; headings are short. */
    private static final int HEADING = 80;

    private BoilerplatePhrases() {}

    /** Whether a line heads what follows an article. */
    static boolean isEnd(String text) {
        return text.length() < HEADING && END.matcher(text).matches();
    }

    static boolean test(String text) {
        if (text.length() > 2 * LONGEST) {
            return false;
        }
        return WHOLE.matcher(text).matches()
                || (text.length() < LONGEST && START.matcher(text).lookingAt())
                || CONSENT.matcher(text).find();
    }
}
