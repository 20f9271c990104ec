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
                    + "|Văn phòng|Ban [Qq]uản lý|Đài [Kk]hí tượng|[Cc]hính quyền|tỉnh|thành phố|huyện|xã|phường|thị xã)";

    private static final String TITLE = "(?:[Pp]hó )?(?:[Bb]í thư|[Cc]hủ tịch|[Gg]iám đốc|[Tt]rưởng ban|[Cc]ục trưởng"
            + "|[Cc]hi cục trưởng|[Vv]ụ trưởng|[Cc]hánh [Vv]ăn phòng|[Cc]hánh [Tt]hanh tra|[Đđ]ại diện|[Ll]ãnh đạo|[Tt]rưởng phòng)";

    private static final String HIGH =
            "(?:Tổng Bí thư|Chủ tịch nước|(?:Phó )?Thủ tướng(?: Chính phủ)?|Bộ trưởng|Thứ trưởng"
                    + "|[Nn]gười phát ngôn|[Đđ]ại biểu Quốc hội)";

    private static final String INSTITUTION = "(?:UBND|HĐND|Ủy ban nhân dân|Uỷ ban nhân dân|Sở|Công an|Ban [Qq]uản lý"
            + "|[Cc]hính quyền|Đài [Kk]hí tượng|Cục|Chi cục|Thanh tra|Biên phòng|[Nn]gành|[Cc]ơ quan (?:chức năng|quản lý|điều tra))";

    private static final String ENGLISH = "(?:(?:[Pp]rovincial )?(?:[Oo]fficials|[Aa]uthorities)|[Gg]overnor"
            + "|(?:[Dd]eputy )?[Cc]hairman|(?:[Dd]eputy )?[Mm]inister|[Ss]pokes(?:person|man|woman))";

    private static final String NAMED = "(?:(?:[Ôô]ng|[Bb]à) (?:\\p{Lu}\\p{L}* ?){1,5}(?:, |[–-] )?)?";

    private static final String OFFICE = "(" + NAMED + "(?:" + HIGH + "|" + TITLE + " (?:của )?" + BODY + "|"
            + INSTITUTION + "|" + ENGLISH + ")(?!\\p{L})[^,.;:?!“”\"«»()\\n]{0,70}?)";

    private static final String SAYS =
            "(?:nói|cho biết|khẳng định|nhấn mạnh|cho hay|phát biểu|yêu cầu|đề nghị|thông tin"
                    + "|cho rằng|giải thích|bác bỏ|xác nhận|chỉ đạo|cam kết|thừa nhận|said|say|says|told|denied|deny|confirmed)(?!\\p{L})";

    /** Right before a word of saying. */
    private static final Pattern SAYING =
            Pattern.compile("(?<!\\p{L})" + OFFICE + "(?=,?\\s+(?:đã |vừa |cũng |sẽ )?" + SAYS + ")");

    private static final Pattern ACCORDING =
            Pattern.compile("(?<!\\p{L})(?:[Tt]heo|[Aa]ccording to(?: the)?) " + OFFICE + "(?=[,.;])");

    /** After words between quotation marks. */
    private static final Pattern QUOTED =
            Pattern.compile("[”\"»],?\\s*(?:[–-]\\s*)?" + OFFICE + "(?=[,.;:]|\\s+" + SAYS + "|$)");

    private static final Pattern CRITIC =
            Pattern.compile("(?<!\\p{L})((?:[Cc]ử tri|Mặt trận|UBMTTQ|Thanh tra|Kiểm toán|[Đđ]ại biểu|[Hh]iệp hội"
                    + "|[Nn]gười dân|[Hh]ộ dân|[Dd]oanh nghiệp|[Rr]esidents|[Vv]oters)(?!\\p{L}))");

    private Offices() {}

    /** Who speaks in a sentence, as it calls them, when it is an official or an institution. */
    static Optional<String> speaker(String sentence) {
        return first(SAYING.matcher(sentence))
                .or(() -> first(ACCORDING.matcher(sentence)))
                .or(() -> first(QUOTED.matcher(sentence)));
    }

    /** A group or institution that criticises, named in a text. */
    static Optional<String> critic(String text) {
        return first(CRITIC.matcher(text));
    }

    private static Optional<String> first(Matcher found) {
        return found.find() ? Optional.of(found.group(1).strip()) : Optional.empty();
    }
}
