package vn.haidang.deploy.benchmark;

import static vn.haidang.deploy.benchmark.RealTexts.any;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.haidang.analyze.result.AnalyzedArticle;
import vn.haidang.analyze.result.Codebook;
import vn.haidang.analyze.result.Evidence;
import vn.haidang.analyze.result.Labels;
import vn.haidang.analyze.result.MemberRole;
import vn.haidang.analyze.result.Mention;
import vn.haidang.analyze.result.PlaceStatus;
import vn.haidang.analyze.result.Response;
import vn.haidang.analyze.result.SourcedSentence;
import vn.haidang.analyze.result.Spread;
import vn.haidang.analyze.result.Story;
import vn.haidang.analyze.result.StoryMember;
import vn.haidang.analyze.result.Tone;
import vn.haidang.ingest.article.Article;
import vn.haidang.ingest.article.ArticleId;
import vn.haidang.ingest.article.Mode;
import vn.haidang.ingest.article.Source;

/**
 * Stories of made-up articles about one province; the same number gives the same story.
 *
 * <p>Six stories in ten have one article, three in a hundred have sixteen to sixty; half of the articles after a first are
 * copies. The last begins at the end. Sources are drawn by Zipf's law; articles grow more from year to year.
 */
record MadePress(RealTexts texts, String province, Instant end) {

    private static final Duration LENGTH = Duration.ofDays(1_180);
    private static final int LEAD_OF_BODY = 600;
    private static final List<String> COUNTRIES = List.of("vn", "vn", "vn", "vn", "vn", "vn", "vn", "us", "cn", "kr");
    private static final List<Tone> TONES =
            List.of(Tone.FAVOURABLE, Tone.NEUTRAL, Tone.UNFAVOURABLE, Tone.UNFAVOURABLE, Tone.UNFAVOURABLE);
    private static final List<String> PLACES =
            List.of("Bình Định", "Quy Nhơn", "Nhơn Hội", "An Nhơn", "Hoài Nhơn", "Phù Cát", "Tuy Phước", "Tây Sơn");
    private static final List<Source> SOURCES = IntStream.range(0, 300)
            .mapToObj(i -> new Source(
                    "bao-" + i, "Báo số " + i, Source.Kind.PRESS, COUNTRIES.get(i % COUNTRIES.size()), "vi", 1 + i % 3))
            .toList();

    /** A story with its articles. */
    record Told(Story story, List<AnalyzedArticle> articles) {}

    Told story(int number) {
        var random = new Random(number);
        int size = size(random);
        var start = end.minus(LENGTH).plusSeconds((long) (LENGTH.toSeconds() * Math.sqrt(random.nextDouble())));
        List<AnalyzedArticle> articles = new ArrayList<>();
        List<StoryMember> members = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            var copied = i > 0 && random.nextBoolean() ? articles.get(random.nextInt(i)) : null;
            var time = start.plusSeconds((long) (i * 1_800 * random.nextDouble()));
            var article = article(number, i, time, copied, random);
            articles.add(article);
            members.add(member(article, i, copied));
        }
        return new Told(told(members), articles);
    }

    private static int size(Random random) {
        double draw = random.nextDouble();
        if (draw < 0.6) {
            return 1;
        }
        return draw < 0.85 ? 2 + random.nextInt(3) : draw < 0.97 ? 5 + random.nextInt(11) : 16 + random.nextInt(45);
    }

    private AnalyzedArticle article(
            int story, int number, Instant time, @Nullable AnalyzedArticle copied, Random random) {
        var url = URI.create("https://bao.example/" + story + "/" + number);
        var source = SOURCES.get((int) (Math.pow(SOURCES.size(), random.nextDouble()) - 1));
        var article = new Article(
                ArticleId.of(url),
                url,
                source,
                copied == null ? any(texts.titles(), random) : copied.article().title(),
                copied == null
                        ? any(PLACES, random) + ": " + any(texts.leads(), random)
                        : copied.article().lead(),
                copied == null ? body(random) : copied.article().body(),
                null,
                "vi",
                time,
                time.plusSeconds(random.nextInt(1_800)),
                Mode.ARCHIVE,
                null);
        return new AnalyzedArticle(article, 1, labels(article, random));
    }

    private String body(Random random) {
        return texts.passage(random, LEAD_OF_BODY) + any(PLACES, random) + ". " + texts.passage(random, LEAD_OF_BODY);
    }

    private Labels labels(Article article, Random random) {
        double draw = random.nextDouble();
        return new Labels(
                draw < 0.9 ? "vi" : draw < 0.97 ? "en" : "zh",
                List.of(new Mention(province, draw < 0.55 ? PlaceStatus.ABOUT : PlaceStatus.MENTION)),
                random.nextInt(3) == 0
                        ? List.of(any(Codebook.TOPICS, random))
                        : List.of(Codebook.TOPICS.get(random.nextInt(4)), Codebook.TOPICS.get(4 + random.nextInt(5))),
                any(TONES, random),
                random.nextInt(12) == 0 ? Response.REMEDY : Response.NONE,
                List.of(new Evidence("place:" + province, article.lead().split(":", 2)[0], "place.name")));
    }

    private static StoryMember member(AnalyzedArticle analyzed, int place, @Nullable AnalyzedArticle copied) {
        var article = analyzed.article();
        var own = place == 0 ? MemberRole.FIRST : MemberRole.REWRITE;
        return new StoryMember(
                article.id().value(),
                article.url(),
                article.source(),
                article.title(),
                "vi",
                article.firstSeenAt(),
                article.mode(),
                copied == null ? own : MemberRole.COPY,
                copied == null ? null : copied.article().id().value(),
                copied == null ? 0 : 1);
    }

    private Story told(List<StoryMember> members) {
        var first = members.getFirst();
        int outlets = (int)
                members.stream().map(member -> member.source().id()).distinct().count();
        return new Story(
                first.articleId(),
                first.articleId(),
                first.source().name(),
                new SourcedSentence(first.title(), first.articleId()),
                List.of(province),
                members.size(),
                members,
                new Spread(outlets, 0, 0, Map.of(), Map.of(), Map.of(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
