package vn.haidang.dashboards.console.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.haidang.analyze.result.Evidence;
import vn.haidang.analyze.result.Labels;
import vn.haidang.dashboards.archive.ArchivedArticle;
import vn.haidang.dashboards.archive.Facet;
import vn.haidang.dashboards.console.page.ArticleRow;
import vn.haidang.dashboards.console.page.CorrectionRow;
import vn.haidang.dashboards.console.page.Links;
import vn.haidang.dashboards.console.page.MarkedText;
import vn.haidang.dashboards.console.page.Proof;
import vn.haidang.dashboards.console.page.Province;
import vn.haidang.dashboards.console.page.StoryRow;
import vn.haidang.ingest.article.Article;
import vn.haidang.ingest.article.Source;

/**
 * The article page.
 *
 * @param row what lists show of it, too, with the labels that count
 * @param author byline of a press article; {@code null} for social accounts, whose people are not shown
 * @param original address to open, {@code null} when no browser should be sent there
 * @param host of the address, as the browser will show it
 * @param text title, then lead, then paragraphs, with the quotes marked
 * @param labels with what officers say of them
 * @param edits what each edit changed, the latest first
 * @param story it belongs to; {@code null} when none is known
 */
record ArticleView(
        Article article,
        ArchivedArticle archived,
        ArticleRow row,
        @Nullable String author,
        @Nullable String original,
        String host,
        MarkedText title,
        List<MarkedText> text,
        List<LabelBox> labels,
        List<VersionDiff> edits,
        @Nullable StoryRow story) {

    static ArticleView of(
            Province province,
            ArchivedArticle archived,
            List<CorrectionRow> corrections,
            List<VersionDiff> edits,
            @Nullable StoryRow story) {
        var article = archived.analyzed().article();
        var row = ArticleRow.of(province, archived);
        List<Proven> proven = proven(province, row, archived.analyzed().labels());
        List<LabelBox> labels = LabelBox.of(proven, corrections);
        var quotes = proven.stream().flatMap(label -> label.proofs().stream()).toList();
        List<MarkedText> marked = MarkedText.paragraphs(fullText(article), quotes);
        return new ArticleView(
                article,
                archived,
                counting(row, labels),
                article.source().kind() == Source.Kind.PRESS ? article.author() : null,
                Links.outside(article.url()).orElse(null),
                Links.host(article.url()),
                marked.getFirst(),
                marked.subList(1, marked.size()),
                labels,
                edits,
                story);
    }

    /** The row with the labels that count. */
    private static ArticleRow counting(ArticleRow row, List<LabelBox> labels) {
        Map<Facet, List<String>> now = labels.stream().collect(Collectors.toMap(LabelBox::facet, LabelBox::now));
        return row.labelled(
                now.getOrDefault(Facet.PLACE, List.of(row.place())).getFirst(),
                now.getOrDefault(Facet.TOPIC, row.topics()),
                now.getOrDefault(Facet.TONE, List.of(row.tone())).getFirst(),
                now.getOrDefault(Facet.RESPONSE, List.of(row.response())).getFirst());
    }

    /** Title, lead and body as paragraphs; a lead that the body begins with is told once. */
    private static String fullText(Article article) {
        String lead = oneParagraph(article.lead());
        String body = article.body().strip();
        boolean repeated = lead.isEmpty() || body.startsWith(article.lead().strip());
        return oneParagraph(article.title()) + "\n\n" + (repeated ? "" : lead + "\n\n") + body;
    }

    private static String oneParagraph(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static List<Proven> proven(Province province, ArticleRow row, Labels labels) {
        List<Proven> all = new ArrayList<>();
        add(all, Facet.PLACE, row.place(), labels.evidenceOf("place:" + province.id()));
        add(all, Facet.RESPONSE, row.response(), labels.evidenceOf("response"));
        add(all, Facet.TONE, row.tone(), labels.evidenceOf("tone"));
        row.topics().forEach(topic -> add(all, Facet.TOPIC, topic, labels.evidenceOf("topic:" + topic)));
        add(all, Facet.LANGUAGE, row.language(), labels.evidenceOf("language"));
        return List.copyOf(all);
    }

    private static void add(List<Proven> all, Facet facet, String value, List<Evidence> evidence) {
        int first = all.stream().mapToInt(label -> label.proofs().size()).sum();
        var proofs = IntStream.range(0, evidence.size())
                .mapToObj(i -> new Proof(
                        first + i,
                        facet,
                        evidence.get(i).text(),
                        evidence.get(i).reason()))
                .toList();
        all.add(new Proven(facet, value, proofs));
    }

    /** A label with its proofs, most telling first. */
    record Proven(Facet facet, String value, List<Proof> proofs) {}
}
