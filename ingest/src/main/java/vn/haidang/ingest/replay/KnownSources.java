package vn.haidang.ingest.replay;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import vn.haidang.ingest.article.Source;

/** Sources of saved items, which carry a name only: "VnExpress", also "VnExpress - Thế Giới" for one of its sections. */
final class KnownSources {

    private static final List<Source> KNOWN = List.of(
            national("vnexpress", "VnExpress"), national("thanh-nien", "Thanh Niên"), national("tuoi-tre", "Tuổi Trẻ"));

    private static final String SECTION = " - ";

    private KnownSources() {}

    /** A name not in the table becomes a Vietnamese source of tier 2. */
    static Source of(String name) {
        String outlet = Normalizer.normalize(name, Normalizer.Form.NFC)
                .split(SECTION, 2)[0]
                .strip();
        return KNOWN.stream()
                .filter(known -> known.name().equalsIgnoreCase(outlet))
                .findFirst()
                .orElseGet(() -> new Source(slug(outlet), outlet, Source.Kind.PRESS, "vn", "vi", 2));
    }

    private static Source national(String id, String name) {
        return new Source(id, name, Source.Kind.PRESS, "vn", "vi", 1);
    }

    private static String slug(String name) {
        return Normalizer.normalize(name.toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
