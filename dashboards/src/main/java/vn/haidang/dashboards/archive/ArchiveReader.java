package vn.haidang.dashboards.archive;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.analyze.query.Query;
import vn.haidang.analyze.result.AnalyzedArticle;
import vn.haidang.analyze.result.Surge;
import vn.haidang.analyze.result.TrendReport;
import vn.haidang.ingest.article.ArticleId;
import vn.haidang.ingest.article.Evidence;

/** Questions the console asks of the archive. */
public interface ArchiveReader {

    /** Articles that fit, one page of them, with figures over all that fit. */
    SearchPage search(ArticleSearch search);

    /** All articles that fit, whatever page is asked; the latest first unless the oldest are asked; read as the stream is. */
    Stream<ArchivedArticle> all(ArticleSearch search);

    Optional<ArchivedArticle> article(String province, ArticleId id);

    /** Articles first seen since then, in that order; read from the archive as the stream is. */
    Stream<AnalyzedArticle> labelled(String province, Instant from);

    /** Figures of one province over a period. */
    Overview overview(String province, Period period);

    /**
     * How many of the articles that an {@link Overview} of the period counts each query finds.
     *
     * @param questions by any name; the answer has the same names
     */
    Map<String, Long> counts(String province, Period period, Map<String, Query> questions);

    /** Names of the province's sources by id, of those with the most articles. */
    Map<String, String> sourceNames(String province);

    /** The words of an article in each of its latest revisions, earliest first; empty for what was archived without. */
    List<ArticleVersion> versions(String province, ArticleId id);

    /** The outlets that were first with most of the stories of a period, as {@link #stories} counts them. */
    List<FirstPublisher> firstPublishers(String province, Period period, int limit);

    /** Alerts of one province that go on by themselves, latest first. */
    List<Alert> alerts(String province, int limit);

    /** One alert of the province, also one that another goes on for. */
    Optional<Alert> alert(String province, String id);

    /** Alerts that fit, in the order in which they last changed. */
    List<Alert> alerts(AlertSearch search);

    /** What was kept of the pages of articles, or why nothing was; the latest visit first. */
    List<Evidence> evidence(String province, Collection<String> articleIds);

    /** Stories that have articles in the period, one page of them. */
    StoryPage stories(StorySearch search);

    Optional<ArchivedStory> story(String province, String id);

    /** The story that an article belongs to; of a long story only the articles it lists are known. */
    Optional<ArchivedStory> storyOf(String province, ArticleId id);

    /** Stories that have some of the articles, those with the most outlets first. */
    List<ArchivedStory> storiesOf(String province, Collection<String> articleIds, int limit);

    /**
     * Surges of one province, latest first.
     *
     * @param after the windows of the surges end later
     */
    List<Surge> surges(String province, Instant after, int limit);

    /** What the trends said after the last whole day; empty before the first one. */
    Optional<TrendReport> trends(String province);

    /** Marks by article id of those that are in the province's archive. */
    Map<String, ArticleMarks> marks(String province, Collection<String> articleIds);
}
