package vn.haidang.dashboards.archive;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.haidang.analyze.result.AnalyzedArticle;
import vn.haidang.analyze.result.Labels;
import vn.haidang.analyze.result.Mention;
import vn.haidang.analyze.result.PlaceStatus;
import vn.haidang.analyze.result.Response;
import vn.haidang.analyze.result.Tone;
import vn.haidang.ingest.article.Article;
import vn.haidang.ingest.article.ArticleId;
import vn.haidang.ingest.article.Mode;
import vn.haidang.ingest.article.Source;

/** Articles of few words, so that phrases occur, words repeat, and spellings of one word meet. */
record SampleArticles(String province, Random random) {

    static final String BATCH = "equivalence";

    static final List<String> WORDS = List.of(
            "đầu", "dau", "tư", "TƯ", "Cảng", "cang", "biển", "hòa", "hoà", "An", "FDI", "归", "仁", "ເມືອງ", "số 5");

    private static final List<String> SPACES = List.of(" ", " ", " ", ", ", " - ", "/", " \u00a0", " “");
    private static final List<String> STOPS = List.of(". ", "! ", ".\n\n", "\n\n", "。", "… ", "; ", ".");
    private static final List<Source> SOURCES = List.of(
            new Source("tuoi-tre", "Báo Tuổi Trẻ", Source.Kind.PRESS, "vn", "vi", 1),
            new Source("hoa-binh", "Hoà  Bình", Source.Kind.PRESS, "vn", "vi", 2),
            new Source("vientiane", "Vientiane Times", Source.Kind.PRESS, "la", "en", 3));

    AnalyzedArticle article(int number) {
        var url = URI.create("https://" + province + ".example/" + number);
        var seen = Instant.parse("2026-03-31T12:00:00Z");
        var article = new Article(
                ArticleId.of(url),
                url,
                pick(SOURCES),
                sentence() + pick(STOPS) + text(1),
                text(3),
                text(6),
                null,
                "vi",
                null,
                seen,
                Mode.ARCHIVE,
                BATCH);
        var labels = new Labels(
                pick(List.of("vi", "en", "lo", "und")),
                List.of(new Mention(province, PlaceStatus.ABOUT)),
                pick(List.of(List.of(), List.of("tourism"), List.of("policy", "tourism"))),
                pick(List.of(Tone.values())),
                Response.NONE,
                List.of());
        return new AnalyzedArticle(article, 1, labels);
    }

    private String text(int sentences) {
        return many(random.nextInt(sentences + 1), () -> sentence() + pick(STOPS))
                .collect(Collectors.joining());
    }

    /** Now and then of three words only, now and then longer than a sentence may be. */
    private String sentence() {
        var words = random.nextInt(3) == 0 ? many(3, this::word).toList() : WORDS;
        int length = random.nextInt(40) == 0 ? 260 : 1 + random.nextInt(14);
        return many(length, () -> pick(words) + pick(SPACES)).collect(Collectors.joining());
    }

    private String word() {
        return pick(WORDS);
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static <T> Stream<T> many(int count, Supplier<T> source) {
        return Stream.generate(source).limit(count);
    }
}
