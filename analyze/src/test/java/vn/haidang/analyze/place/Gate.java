package vn.haidang.analyze.place;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.haidang.analyze.result.Mention;
import vn.haidang.analyze.result.PlaceStatus;
import vn.haidang.analyze.text.ArticleText;
import vn.haidang.analyze.text.Spelling;
import vn.haidang.ingest.article.Source;
import vn.haidang.ingest.config.YamlFile;

/** The gate with the shipped provinces, for tests. */
final class Gate {

    static final LocalDate AFTER_MERGERS = LocalDate.of(2025, 11, 1);
    static final LocalDate BEFORE_MERGERS = LocalDate.of(2025, 6, 30);
    static final Source SOURCE = new Source("tuoitre", "Tuổi Trẻ", Source.Kind.PRESS, "vn", "vi", 1);

    private Gate() {}

    static List<Path> files() {
        return YamlFile.list(Path.of("data/provinces"));
    }

    static PlaceGate shipped() {
        return PlaceGate.load(files());
    }

    static PlaceVerdict judge(PlaceGate gate, String title, LocalDate date) {
        return gate.judge(ArticleText.of(Spelling.nfc(title), "", ""), SOURCE, date);
    }

    /** Province id to status; a namesake verdict gives {@code {-=NO}}. */
    static Map<String, PlaceStatus> statuses(PlaceVerdict verdict) {
        return switch (verdict) {
            case PlaceVerdict.Passed passed ->
                passed.mentions().stream().collect(Collectors.toMap(Mention::province, Mention::status));
            case PlaceVerdict.Namesake namesake -> Map.of("-", PlaceStatus.NO);
            case PlaceVerdict.NoPlace noPlace -> Map.of();
        };
    }
}
