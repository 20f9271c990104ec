package vn.haidang.alerting.queue;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.alert.AlertSpread;
import vn.haidang.alerting.rule.RuleBook;
import vn.haidang.alerting.workflow.Overdue;
import vn.haidang.analyze.result.AnalyzedArticle;
import vn.haidang.analyze.result.Evidence;
import vn.haidang.analyze.result.Labels;
import vn.haidang.analyze.result.Mention;
import vn.haidang.analyze.result.PlaceStatus;
import vn.haidang.analyze.result.Response;
import vn.haidang.analyze.result.Tone;
import vn.haidang.ingest.article.Article;
import vn.haidang.ingest.article.ArticleId;
import vn.haidang.ingest.article.Mode;
import vn.haidang.ingest.article.Source;

/** A machine with the rules delivered, made-up articles and stories for it, and the alerts it has told of. */
final class Newsdesk {

    static final Instant START = Instant.parse("2026-11-20T01:00:00Z");
    static final String PROVINCE = "binh-dinh";

    static final RuleBook RULES = RuleBook.load(Path.of("data/rules.yaml"));
    static final Overdue OVERDUE = Overdue.load(Path.of("data/escalation.yaml"));

    final AlertTables tables;
    final Map<String, Alert> alerts = new TreeMap<>();
    final List<AlertOutput> said = new ArrayList<>();
    Instant now = START;
    private AlertMachine machine;

    Newsdesk(AlertTables tables) {
        this.tables = tables;
        this.machine = new AlertMachine(RULES, OVERDUE, tables);
    }

    Newsdesk() {
        this(AlertTables.inMemory());
    }

    /** Begins again with what the tables hold. */
    void restart() {
        machine = new AlertMachine(RULES, OVERDUE, tables);
    }

    /** Takes in what happens; notices come back from the log at once. */
    void happens(AlertInput input) {
        var outputs = machine.accept(input, now);
        said.addAll(outputs);
        for (var output : outputs) {
            if (output instanceof AlertOutput.Changed changed) {
                alerts.put(changed.alert().id(), changed.alert());
            }
        }
        for (var output : outputs) {
            if (output instanceof AlertOutput.Noticed noticed) {
                happens(new AlertInput.Handled(noticed.notice()));
            }
        }
    }

    void later(Duration time) {
        now = now.plus(time);
    }

    /** An article arrives that calls for something. */
    void asked(String name, Response response) {
        asked(article(name, response, 1));
    }

    void asked(AnalyzedArticle analyzed) {
        happens(new AlertInput.Labelled(analyzed));
    }

    /** A story stands as named, each article from an outlet of its own. */
    void told(String story, String... articles) {
        happens(new AlertInput.Told(snapshot(story, articles.length, Stream.of(articles))));
    }

    /** A long story that lists but some of its articles. */
    void toldOf(int count, String story, String... listed) {
        happens(new AlertInput.Told(snapshot(story, count, Stream.of(listed))));
    }

    void ended(String story) {
        happens(new AlertInput.Ended(id(story)));
    }

    Alert alert(String article) {
        return Objects.requireNonNull(alerts.get(Alert.idOf(PROVINCE, id(article))), article);
    }

    long changes() {
        return said.stream().filter(AlertOutput.Changed.class::isInstance).count();
    }

    AnalyzedArticle article(String name, Response response, int revision) {
        return article(name, response, revision, Mode.LIVE, now, "society");
    }

    AnalyzedArticle article(String name, Response response, int revision, Mode mode, Instant published, String topic) {
        var url = url(name);
        var source = new Source("outlet-" + name, "Báo " + name, Source.Kind.PRESS, "vn", "vi", 2);
        var article = new Article(
                ArticleId.of(url),
                url,
                source,
                "Tin " + name,
                "Hồ sắp vỡ.",
                "",
                null,
                null,
                published,
                now,
                mode,
                null);
        var evidence = response == Response.NONE
                ? List.<Evidence>of()
                : List.of(new Evidence("response", "Hồ " + name + " sắp vỡ.", "response.rumour"));
        var labels = new Labels(
                "vi",
                List.of(new Mention(PROVINCE, PlaceStatus.ABOUT)),
                List.of(topic),
                Tone.UNFAVOURABLE,
                response,
                evidence);
        return new AnalyzedArticle(article, revision, labels);
    }

    static String id(String name) {
        return ArticleId.of(url(name)).value();
    }

    static List<String> ids(String... names) {
        return Stream.of(names).map(Newsdesk::id).toList();
    }

    private StorySnapshot snapshot(String story, int articles, Stream<String> names) {
        var listed = names.map(Newsdesk::id).toList();
        List<Instant> reached = listed.stream().map(id -> now).toList();
        var spread = new AlertSpread(articles, articles, 0, Map.of(2, articles), "Báo", START, now);
        return new StorySnapshot(id(story), "Tin " + story, listed, reached, spread);
    }

    private static URI url(String name) {
        return URI.create("https://gocpho.example/" + name);
    }

    /** The hits that an alert shows, for comparing. */
    static List<String> shown(Alert alert) {
        return alert.story().articles().stream()
                .map(article -> article.articleId())
                .toList();
    }
}
