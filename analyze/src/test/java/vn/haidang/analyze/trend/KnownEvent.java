package vn.haidang.analyze.trend;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import vn.haidang.analyze.result.Surge;

/**
 * A storm, flood or other event of August 2025 to March 2026 in a watched area, from public knowledge, its days checked
 * against the headlines.
 *
 * @param word in lower case that a term or headline of the surge must hold
 * @param from first day on which a surge counts as this event; storms are news from their approach on
 * @param to last such day
 */
record KnownEvent(String province, String name, String word, LocalDate from, LocalDate to) {

    static final List<KnownEvent> ALL = List.of(
            event(
                    "quang-nam",
                    "storm 5, Kajiki, landfall Nghệ An and Hà Tĩnh 25 August",
                    "bão",
                    "2025-08-23",
                    "2025-08-26"),
            event("phu-yen", "three of a family murdered in Đắk Lắk", "thảm án", "2025-09-12", "2025-09-15"),
            event("quang-nam", "storm 10, Bualoi, landfall Hà Tĩnh 29 September", "bão", "2025-09-26", "2025-09-30"),
            event("hung-yen", "storm 11, Matmo, and its floods in the north", "bão", "2025-10-04", "2025-10-09"),
            event("quang-nam", "storm 12, Fengshen, and its rain", "bão", "2025-10-19", "2025-10-24"),
            event("quang-nam", "floods of Đà Nẵng and Hội An", "lũ", "2025-10-26", "2025-11-01"),
            event("quang-nam", "second wave of the floods", "lũ", "2025-11-02", "2025-11-05"),
            event("binh-dinh", "storm 13, Kalmaegi, landfall 6 November", "kalmaegi", "2025-11-03", "2025-11-08"),
            event("phu-yen", "storm 13, Kalmaegi, landfall 6 November", "kalmaegi", "2025-11-03", "2025-11-08"),
            event("quang-nam", "landslide of Hùng Sơn", "sạt lở", "2025-11-13", "2025-11-18"),
            event("binh-dinh", "flood of Quy Nhơn", "ngập", "2025-11-17", "2025-11-22"),
            event("phu-yen", "flood of Phú Yên", "lũ", "2025-11-18", "2025-11-24"),
            event("phu-yen", "storm 15, Koto, approaching", "bão", "2025-11-26", "2025-11-30"),
            event("quang-nam", "sinkhole in the middle of Đà Nẵng", "tử thần", "2025-12-03", "2025-12-05"),
            event("phu-yen", "house fire, four dead", "cháy", "2025-12-27", "2025-12-28"),
            event("phu-yen", "embankment of the Ba river collapsed, four dead", "kè", "2026-01-02", "2026-01-04"),
            event("binh-dinh", "bank robbed in Gia Lai", "ngân hàng", "2026-01-19", "2026-01-21"),
            event("binh-dinh", "bank robbers caught", "ngân hàng", "2026-02-05", "2026-02-08"),
            event(
                    "binh-dinh",
                    "singer criticised for bathing in Giếng Tiên",
                    "giếng tiên",
                    "2026-03-29",
                    "2026-03-31"));

    static final int FLOOR = 14;

    boolean isFoundBy(Surge surge) {
        var day = surge.to().atZone(ZoneId.of("Asia/Ho_Chi_Minh")).toLocalDate();
        return surge.series().province().equals(province)
                && !day.isBefore(from)
                && !day.isAfter(to)
                && surge.reasons().toString().toLowerCase(Locale.ROOT).contains(word);
    }

    private static KnownEvent event(String province, String name, String word, String from, String to) {
        return new KnownEvent(province, name, word, LocalDate.parse(from), LocalDate.parse(to));
    }
}
