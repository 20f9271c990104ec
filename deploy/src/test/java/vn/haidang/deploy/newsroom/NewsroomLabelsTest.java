package vn.haidang.deploy.newsroom;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.haidang.analyze.AnalyzeSettings;
import vn.haidang.analyze.Analyzer;
import vn.haidang.analyze.result.Labels;
import vn.haidang.analyze.result.PlaceStatus;
import vn.haidang.deploy.newsroom.Outlet.SampleArticle;
import vn.haidang.ingest.article.Article;
import vn.haidang.ingest.article.ArticleId;
import vn.haidang.ingest.article.Mode;
import vn.haidang.ingest.article.Source;

/** The shipped analysis on our own sample texts, in eight languages, against what a careful reader would say. */
class NewsroomLabelsTest {

    private static final Logger LOG = LoggerFactory.getLogger(NewsroomLabelsTest.class);
    private static final Path DATA = Path.of("../analyze/data");
    private static final List<Outlet> OUTLETS = Outlet.load(Path.of("newsroom"));

    @SuppressWarnings("NullAway.Init")
    private static Analyzer analyzer;

    @BeforeAll
    static void load() {
        analyzer = Analyzer.load(new AnalyzeSettings(
                DATA.resolve("provinces"),
                DATA.resolve("topics.yaml"),
                DATA.resolve("tone.yaml"),
                DATA.resolve("response.yaml"),
                DATA.resolve("vietnamese.model"),
                1));
    }

    @Test
    void tellsTheLanguageOfTheSamples() {
        int cases = 0;
        int right = 0;
        for (var outlet : OUTLETS) {
            for (var article : outlet.articles()) {
                cases++;
                right += analyze(outlet, article).language().equals(outlet.language()) ? 1 : 0;
            }
        }
        LOG.info("language: {} cases run, {} right", cases, right);
        assertTrue(cases >= 200, cases + " cases");
        assertTrue(right >= 0.97 * cases, right + " of " + cases);
    }

    @Test
    void findsTheProvincesThatTheSamplesAreAbout() {
        Map<String, Tally> byLanguage = new TreeMap<>();
        for (var outlet : OUTLETS) {
            var tally = byLanguage.computeIfAbsent(outlet.language(), language -> new Tally());
            outlet.articles().forEach(article -> tally.add(article, analyze(outlet, article)));
        }
        var all = new Tally();
        byLanguage.forEach((language, tally) -> {
            LOG.info("about, {}: {}", language, tally);
            all.add(tally);
        });
        LOG.info("about, all: {}", all);
        assertTrue(all.cases >= 200, all.toString());
        assertTrue(all.precision() >= 0.95, all.toString());
        assertTrue(all.recall() >= 0.90, all.toString());
    }

    private static Labels analyze(Outlet outlet, SampleArticle sample) {
        var url = URI.create(outlet.address(sample));
        var source = new Source(
                outlet.id(), outlet.name(), outlet.kind(), outlet.country(), outlet.language(), outlet.tier());
        var now = Instant.parse("2026-11-21T00:00:00Z");
        return analyzer.analyze(new Article(
                ArticleId.of(url),
                url,
                source,
                sample.title(),
                sample.leadText(),
                String.join("\n\n", sample.paragraphs()),
                null,
                null,
                now,
                now,
                Mode.LIVE,
                null));
    }

    /** Pairs of article and province with status "about". */
    private static final class Tally {
        private int cases;
        private int hits;
        private int wrong;
        private int missed;

        void add(SampleArticle sample, Labels labels) {
            if (sample.expect() == null) {
                return;
            }
            cases++;
            var expected = sample.expect().places();
            var provinces = new TreeSet<>(expected.keySet());
            labels.mentions().forEach(mention -> provinces.add(mention.province()));
            for (var province : provinces) {
                boolean wanted = "about".equals(expected.get(province));
                boolean got = labels.status(province)
                        .filter(PlaceStatus.ABOUT::equals)
                        .isPresent();
                hits += wanted && got ? 1 : 0;
                wrong += got && !wanted ? 1 : 0;
                missed += wanted && !got ? 1 : 0;
                if (wanted != got) {
                    LOG.info("{} {}: expected {}", sample.slug(), province, expected.get(province));
                }
            }
        }

        void add(Tally other) {
            cases += other.cases;
            hits += other.hits;
            wrong += other.wrong;
            missed += other.missed;
        }

        double precision() {
            return hits / (double) (hits + wrong);
        }

        double recall() {
            return hits / (double) (hits + missed);
        }

        @Override
        public String toString() {
            return cases + " cases run, " + hits + " right, " + wrong + " wrong, " + missed + " missed";
        }
    }
}
