package vn.haidang.dashboards.briefing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds officials in office and institutions that speak; nobody else is named in a dossier.
 *
 * <p>The lists hold what Vietnamese and English news calls them. An office that is not listed is not found, and what it said
 * is missing from the draft.
 */
final class Offices {

    private static final String BODY =
            "(?:UBND|HĐND|UBMTTQ|Ủy ban|Uỷ ban|Hội đồng nhân dân|Tỉnh ủy|Tỉnh uỷ|Thành ủy|Huyện ủy"
                    + "|Đảng ủy|Quốc hội|Chính phủ|Sở|Bộ|Cục|Chi cục|Tổng cục|Vụ|Công an|Bộ đội Biên phòng|Biên phòng|Thanh tra"
                    + "|Văn phòng|Ban quản lý|Ban Quản lý|Đài [Kk]hí tượng|tỉnh|thành phố|huyện|xã|phường|thị xã)";

    private static final String TITLE = "(?:[Pp]hó )?(?:[Bb]í thư|[Cc]hủ tịch|[Gg]iám đốc|[Tt]rưởng ban|[Cc]ục trưởng"
            + "|[Cc]hi cục trưởng|[Vv]ụ trưởng|[Cc]hánh [Vv]ăn phòng|[Cc]hánh [Tt]hanh tra|[Đđ]ại diện|[Ll]ãnh đạo|[Tt]rưởng phòng)";

    private static final String HIGH =
            "(?:Tổng Bí thư|Chủ tịch nước|(?:Phó )?Thủ tướng(?: Chính phủ)?|Bộ trưởng|Thứ trưởng"
                    + "|[Nn]gười phát ngôn|[Đđ]ại biểu Quốc hội)";

    private static final String INSTITUTION = "(?:UBND|HĐND|Ủy ban nhân dân|Uỷ ban nhân dân|Sở|Công an|Ban [Qq]uản lý"
            + "|[Cc]hính quyền(?: (?:địa phương|tỉnh|xã|phường|thành phố))?|Đài [Kk]hí tượng|Cục|Chi cục|Thanh tra|[Nn]gành [\\p{L}]+"
            + "|[Cc]ơ quan (?:chức năng|quản lý|điều tra))";

    private static final String ENGLISH = "(?:[Pp]rovincial (?:officials|authorities)|[Oo]fficials|[Gg]overnor"
            + "|(?:[Dd]eputy )?[Cc]hairman|(?:[Dd]eputy )?[Mm]inister|[Ss]pokes(?:person|man|woman))";

    private static final String SAYS =
            "(?:nói|cho biết|khẳng định|nhấn mạnh|cho hay|phát biểu|yêu cầu|đề nghị|thông tin"
                    + "|cho rằng|giải thích|bác bỏ|xác nhận|chỉ đạo|cam kết|thừa nhận|said|says|told|denied|confirmed)";

    private static final Pattern OFFICE =
            Pattern.compile("(?<![\\p{L}])((?:" + HIGH + "|" + TITLE + " (?:của )?" + BODY + "|"
                    + INSTITUTION + "|" + ENGLISH
                    + ")(?![\\p{L}])[^,.;:?!“”\"«»()\\n]{0,70}?)(?=\\s+(?:đã |vừa |cũng |sẽ )?" + SAYS
                    + "(?![\\p{L}])|\\s*[,.;:?!“”\"«»()\\n]|\\s+[–—-]\\s|$)");

    private static final Pattern SAYING = Pattern.compile("(?<![\\p{L}])" + SAYS + "(?![\\p{L}])");

    private static final Pattern CRITIC =
            Pattern.compile("(?<![\\p{L}])((?:[Cc]ử tri|Mặt trận|UBMTTQ|Thanh tra|Kiểm toán"
                    + "|[Đđ]ại biểu|[Hh]iệp hội|Hội|[Nn]gười dân|[Hh]ộ dân|[Dd]oanh nghiệp|[Rr]esidents|[Vv]oters)(?![\\p{L}])"
                    + "[^,.;:?!“”\"«»()\\n]{0,40}?)(?=\\s+" + SAYS + "(?![\\p{L}])|\\s*[,.;:?!“”\"«»()\\n]|$)");

    private Offices() {}

    /** Who speaks in a sentence as it calls them, when it is an official or an institution. */
    static Optional<String> speaker(String sentence) {
        return isSaid(sentence) ? in(sentence) : Optional.empty();
    }

    /** An official or an institution named in a text. */
    static Optional<String> in(String text) {
        return first(OFFICE.matcher(text));
    }

    /** A group or institution that criticises, named in a text. */
    static Optional<String> critic(String text) {
        return first(CRITIC.matcher(text));
    }

    private static boolean isSaid(String sentence) {
        return SAYING.matcher(sentence).find();
    }

    private static Optional<String> first(Matcher found) {
        return found.find() ? Optional.of(found.group(1).strip()) : Optional.empty();
    }
}
