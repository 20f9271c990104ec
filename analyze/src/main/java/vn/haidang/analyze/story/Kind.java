package vn.haidang.analyze.story;

import java.util.regex.Pattern;

/**
 * What kind of report a text is, from 0 (not at all) to 3.5 each: in a storm all reports share its words, and only the
 * kind tells the forecast from the school holiday and the donation.
 *
 * @param forecast course of the weather
 * @param relief help for those hit
 * @param precaution what is done before it comes
 * @param digest several matters in one item
 */
public record Kind(double forecast, double relief, double precaution, double digest) {

    private static final Pattern FORECAST = words("dự báo|đạt đỉnh|báo động|mực nước|áp thấp|tâm bão|cấp \\d+|"
            + "không khí lạnh|mưa lớn|mưa to|mm|rét|giật cấp|xuống chậm|lên lại|đổ bộ|thời tiết");
    private static final Pattern RELIEF = words("cứu trợ|ủng hộ|hỗ trợ|trao|tặng|quà|chi viện|tiếp tế|quyên góp|"
            + "thiện nguyện|chia sẻ|sẻ chia|giúp dân|khắc phục");
    private static final Pattern PRECAUTION =
            words("ứng phó|sơ tán|neo đậu|di dời|phòng tránh|kêu gọi|tránh bão|tránh trú|gia cố|chủ động");
    private static final Pattern DIGEST = words("bản tin|toàn cảnh|tin tức đặc biệt|điểm tin|xổ số|video|tin nhanh");

    private static final int IN_TITLE = 2;
    private static final int IN_TEXT = 3;

    /**
     * The kind of a report.
     *
     * @param title in lower case
     * @param text title and opening in lower case
     */
    static Kind of(String title, String text) {
        return new Kind(
                degree(FORECAST, title, text),
                degree(RELIEF, title, text),
                degree(PRECAUTION, title, text),
                degree(DIGEST, title, text));
    }

    private static double degree(Pattern words, String title, String text) {
        return count(words, title, IN_TITLE) + count(words, text, IN_TEXT) / 2.0;
    }

    private static int count(Pattern words, String text, int limit) {
        return (int) words.matcher(text).results().limit(limit).count();
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?<![\\p{L}\\d])(?:" + alternatives + ")(?![\\p{L}\\d])");
    }
}
