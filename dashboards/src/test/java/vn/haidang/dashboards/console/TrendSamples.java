package vn.haidang.dashboards.console;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.haidang.analyze.result.BuildingUp;
import vn.haidang.analyze.result.ChangePoint;
import vn.haidang.analyze.result.Codebook;
import vn.haidang.analyze.result.Forecast;
import vn.haidang.analyze.result.Forecast.Expected;
import vn.haidang.analyze.result.Forecast.Range;
import vn.haidang.analyze.result.ForecastRecord;
import vn.haidang.analyze.result.Occasion;
import vn.haidang.analyze.result.Response;
import vn.haidang.analyze.result.SeriesTrend;
import vn.haidang.analyze.result.Surge;
import vn.haidang.analyze.result.SurgeReasons;
import vn.haidang.analyze.result.SurgeReasons.Part;
import vn.haidang.analyze.result.SurgeReasons.SurgeStory;
import vn.haidang.analyze.result.Tone;
import vn.haidang.analyze.result.TrendReport;
import vn.haidang.analyze.result.TrendSeries;
import vn.haidang.analyze.result.Voice;
import vn.haidang.dashboards.archive.ArchivedArticle;
import vn.haidang.dashboards.archive.Period;

/** Made-up trends: Bình Định watched for long, Phú Yên for twelve days, Hưng Yên since today. */
final class TrendSamples {

    private static final LocalDate DAY =
            LocalDate.ofInstant(Samples.NOW, Period.ZONE).minusDays(1);

    /** Articles a day of each topic. */
    private static final Map<String, Double> RATES = Map.of(
            "investment",
            4.0,
            "tourism",
            3.0,
            "environment",
            2.0,
            "policy",
            1.5,
            "society",
            1.0,
            "safety",
            0.6,
            "other",
            2.5,
            "sovereignty",
            0.2);

    private TrendSamples() {}

    static Optional<TrendReport> report(String province) {
        return switch (province) {
            case "binh-dinh" -> Optional.of(report(province, 81, 1));
            case "phu-yen" -> Optional.of(report(province, 12, 0.5));
            default -> Optional.empty();
        };
    }

    private static TrendReport report(String province, int days, double rate) {
        var random = new Random(province.hashCode());
        List<SeriesTrend> series = new ArrayList<>();
        List<Voice> voices = new ArrayList<>();
        for (String topic : Codebook.TOPICS) {
            double mean = rate * RATES.getOrDefault(topic, 0.0);
            var all = TrendSeries.of(province, topic);
            series.add(trend(all, days, mean, random));
            int sum = 0;
            int foreign = 0;
            for (Tone tone : Tone.values()) {
                double part = tone == Tone.NEUTRAL ? 0.6 : tone == Tone.FAVOURABLE ? 0.3 : 0.1;
                series.add(trend(all.of(tone), days, mean * part, random));
                int articles = (int) Math.round(28 * mean * part);
                int abroad = topic.equals("investment") || topic.equals("tourism") ? articles / 8 : 0;
                if (articles > 0) {
                    voices.add(new Voice(all.of(tone), articles - abroad, abroad));
                }
                sum += articles;
                foreign += abroad;
            }
            if (sum > 0) {
                voices.add(new Voice(all, sum - foreign, foreign));
            }
        }
        boolean isOld = days >= TrendReport.RECORD_FROM;
        return new TrendReport(
                province,
                DAY.minusDays(days - 1L),
                DAY,
                series,
                isOld ? changes(province) : List.of(),
                isOld ? rises(province) : List.of(),
                voices);
    }

    private static SeriesTrend trend(TrendSeries series, int days, double mean, Random random) {
        int shown = Math.min(28, days);
        var past = IntStream.range(0, shown)
                .mapToObj(i -> new SeriesTrend.Day(
                        DAY.minusDays(shown - 1L - i),
                        count(mean * (series.topic().equals("environment") && i > 22 ? 4 : 1), random),
                        days >= TrendReport.FORECAST_FROM ? range(mean) : null))
                .toList();
        return new SeriesTrend(
                series,
                past,
                days >= TrendReport.FORECAST_FROM ? forecast(series, mean) : null,
                days >= TrendReport.RECORD_FROM ? record(series, mean) : null);
    }

    private static int count(double mean, Random random) {
        int count = 0;
        for (double product = random.nextDouble(); product > Math.exp(-mean); product *= random.nextDouble()) {
            count++;
        }
        return count;
    }

    private static Range range(double mean) {
        return new Range(
                Math.max(0, (int) (mean - 1.4 * Math.sqrt(mean))), (int) Math.ceil(mean + 1.4 * Math.sqrt(mean)));
    }

    private static Forecast forecast(TrendSeries series, double mean) {
        var days = IntStream.rangeClosed(1, 7)
                .mapToObj(ahead -> new Forecast.Day(DAY.plusDays(ahead), expected(mean)))
                .toList();
        return new Forecast(series, DAY, days, expected(7 * mean));
    }

    private static Expected expected(double mean) {
        return new Expected(mean, (int) Math.round(mean), range(mean), range(1.5 * mean));
    }

    private static @Nullable ForecastRecord record(TrendSeries series, double mean) {
        var score = new ForecastRecord.Score(175, 158, 170, 0.4 * mean + 0.05, 0.5 * mean + 0.05);
        return new ForecastRecord(series, DAY.minusDays(27), DAY, score, score);
    }

    private static List<ChangePoint> changes(String province) {
        return List.of(
                new ChangePoint(TrendSeries.of(province, "investment"), DAY.minusDays(20), 1.2, 4.1, 31),
                new ChangePoint(
                        TrendSeries.of(province, "safety").of(Tone.UNFAVOURABLE), DAY.minusDays(33), 0.61, 0.08, 18));
    }

    private static List<BuildingUp> rises(String province) {
        var environment = TrendSeries.of(province, "environment");
        return List.of(
                new BuildingUp(environment.of(Tone.UNFAVOURABLE), DAY, 11, 3, 1.6, 0.0004),
                new BuildingUp(environment, DAY, 34, 15, 14.2, 0.003),
                new BuildingUp(TrendSeries.of(province, "society"), DAY, 9, 6, 5.7, 0.08));
    }

    /** One of stories that are known, one that has grown and has none, one hostile. */
    static List<Surge> surges(List<ArchivedArticle> articles) {
        var rumour = articles.stream()
                .filter(article -> article.analyzed().article().title().startsWith("Lan truyền tin"))
                .filter(article -> article.province().equals("binh-dinh"))
                .map(article -> article.analyzed().article().id().value())
                .limit(4)
                .toList();
        var others = articles.stream()
                .filter(article -> article.province().equals("binh-dinh"))
                .map(ArchivedArticle::analyzed)
                .filter(analyzed -> analyzed.labels().topics().contains("tourism"))
                .limit(12)
                .toList();
        var ids =
                others.stream().map(analyzed -> analyzed.article().id().value()).toList();
        return List.of(
                surge(
                        TrendSeries.of("binh-dinh", "environment").of(Response.VERIFY),
                        Duration.ofHours(3),
                        Surge.Step.OPENED,
                        0.31,
                        0.00004,
                        rumour,
                        List.of(new SurgeStory(rumour.getFirst(), "Lan truyền tin “vỡ đập hồ chứa”", 1, 1))),
                surge(
                        TrendSeries.of("binh-dinh", "tourism").of(Tone.FAVOURABLE),
                        Duration.ofHours(50),
                        Surge.Step.GREW,
                        3.4,
                        0.0021,
                        ids,
                        others.stream()
                                .limit(4)
                                .map(analyzed -> new SurgeStory(
                                        analyzed.article().id().value(),
                                        analyzed.article().title(),
                                        1,
                                        1))
                                .toList()),
                surge(
                        TrendSeries.of("binh-dinh", "<script>alert(1)</script>"),
                        Duration.ofDays(9),
                        Surge.Step.OPENED,
                        0.02,
                        1e-30,
                        List.of("x"),
                        List.of(new SurgeStory("../../x", Samples.HOSTILE_TITLE, 1, 1))));
    }

    private static Surge surge(
            TrendSeries series,
            Duration ago,
            Surge.Step step,
            double expected,
            double tail,
            List<String> ids,
            List<SurgeStory> stories) {
        var to = Samples.NOW.minus(ago).truncatedTo(ChronoUnit.HOURS);
        return new Surge(
                series,
                to.minus(Duration.ofHours(24)),
                to,
                Occasion.AFTER_HOURS,
                step,
                ids.size(),
                expected,
                tail,
                ids,
                new SurgeReasons(
                        stories,
                        List.of(new Part("hồ chứa", 4), new Part("vỡ đập", 4), new Part("sơ tán", 2)),
                        List.of(
                                new Part("Sứ Việt", 2),
                                new Part("Miền Trung Online", 1),
                                new Part(Samples.HOSTILE_QUOTE, 1)),
                        List.of(new Part("Quy Nhơn", 3), new Part("Bình Định", 2))));
    }
}
