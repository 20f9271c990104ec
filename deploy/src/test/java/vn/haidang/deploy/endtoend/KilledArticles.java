package vn.haidang.deploy.endtoend;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.haidang.analyze.model.Vocabulary;
import vn.haidang.ingest.article.Article;
import vn.haidang.ingest.article.ArticleId;
import vn.haidang.ingest.article.Mode;
import vn.haidang.ingest.article.Source;

/** Made articles about Quy Nhơn: every matter of its own rare words, in six outlets. */
final class KilledArticles {

    private static final int OUTLETS = 6;
    private static final Instant START = Instant.parse("2026-03-02T01:00:00Z");

    private final Vocabulary vocabulary;

    KilledArticles(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<Article> of(int round, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> article(round, number))
                .toList();
    }

    private Article article(int round, int number) {
        int matter = number / OUTLETS;
        String outlet = "bao-" + number % OUTLETS;
        var words = new Random(1_000L * round + matter);
        String title = "Quy Nhơn: " + words(words, 5);
        String lead = "Tại phường Quy Nhơn, " + words(words, 20) + ", theo " + outlet + ".";
        var url = URI.create("https://" + outlet + ".example/" + round + "-" + number);
        var seen = START.plusSeconds(3_600L * (24 * round + matter) + 60L * number);
        var source = new Source(outlet, outlet, Source.Kind.PRESS, "vn", "vi", 1);
        return new Article(ArticleId.of(url), url, source, title, lead, "", null, null, null, seen, Mode.LIVE, null);
    }

    private String words(Random random, int count) {
        return random.ints(count, 0, vocabulary.size())
                .mapToObj(vocabulary::term)
                .collect(Collectors.joining(" "));
    }
}
