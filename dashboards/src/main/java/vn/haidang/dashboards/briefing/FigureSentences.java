package vn.haidang.dashboards.briefing;

import java.util.List;
import java.util.regex.Pattern;

/** Sentences with figures, word for word; whether a figure is right, the department in charge knows. */
final class FigureSentences {

    private static final Pick PICK = new Pick(1, 12);

    private static final Pattern FIGURE =
            Pattern.compile("\\d[\\d.,]*\\s*(?:%|tỷ|tỉ|triệu|nghìn|ngàn|USD|đồng|ha(?!\\p{L})|héc-ta"
                    + "|km|m(?!\\p{L})|mm|tấn|người|hộ|lượt|khách|dự án|doanh nghiệp|việc làm|tàu|nhà|căn|chỗ|cơ sở|đoàn|vụ|million|billion"
                    + "|percent|people|jobs|households)");

    private FigureSentences() {}

    static List<Entry> of(Material material) {
        return PICK.of(
                Part.FIGURES,
                material,
                material.press(),
                article -> Sentences.ofText(article).stream()
                        .filter(sentence -> FIGURE.matcher(sentence).find())
                        .map(sentence -> new Pick.Picked(
                                sentence, Offices.speaker(sentence).orElse("")))
                        .toList());
    }
}
