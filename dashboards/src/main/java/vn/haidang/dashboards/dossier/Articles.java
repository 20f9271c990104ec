package vn.haidang.dashboards.dossier;

import java.util.ArrayList;
import java.util.List;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.alert.AlertArticle;
import vn.haidang.dashboards.document.Block;
import vn.haidang.dashboards.document.Span;

/** The articles that say it, each with its sentence and its address. */
final class Articles {

    private Articles() {}

    static List<Block> of(Alert alert, Words words) {
        var head = List.of(words.say("articles.time"), words.say("articles.outlet"), words.say("articles.title"));
        var listed = alert.story().articles();
        var rows = listed.stream().map(article -> row(article, words)).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, words.say("articles")));
        blocks.add(new Block.Table(List.of(4, 4, 10), head, rows));
        if (listed.size() < alert.story().hits()) {
            String more =
                    words.say("articles.more", listed.size(), alert.story().hits());
            blocks.add(Block.paragraph(Span.italic(more)));
        }
        return blocks;
    }

    private static List<Block.Cell> row(AlertArticle article, Words words) {
        List<Span> spans = new ArrayList<>();
        spans.add(Span.link(article.title(), article.url()));
        spans.add(Span.of(": “" + article.sentence() + "” "));
        if (article.edited()) {
            spans.add(Span.italic(words.say("articles.edited")));
        }
        return List.of(
                Block.Cell.of(words.time(article.firstSeenAt())),
                Block.Cell.of(article.source().name()),
                new Block.Cell(spans));
    }
}
