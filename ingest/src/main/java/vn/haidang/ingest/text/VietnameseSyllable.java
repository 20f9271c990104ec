package vn.haidang.ingest.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words that Vietnamese can form: one onset, one vowel group, one coda, at most one tone. */
final class VietnameseSyllable {

    private static final Pattern TONE = Pattern.compile("[\u0300\u0301\u0303\u0309\u0323]");

    private static final Pattern SYLLABLE = Pattern.compile("(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnprstvx])?"
            + "(?:uyê|iê|yê|uô|ươ|uya|oa|oă|oe|uâ|uê|uơ|uy|ia|ya|ua|ưa|[aăâeêioôơuưy])"
            + "(?:ng|nh|ch|[cmnptiouy])?");

    private VietnameseSyllable() {}

    /** @param word in any case and normal form */
    static boolean matches(String word) {
        String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        String toneless = TONE.matcher(apart).replaceAll("");
        return apart.length() - toneless.length() <= 1
                && SYLLABLE.matcher(Normalizer.normalize(toneless, Normalizer.Form.NFC))
                        .matches();
    }
}
