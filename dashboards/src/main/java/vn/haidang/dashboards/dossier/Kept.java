package vn.haidang.dashboards.dossier;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.dashboards.document.Block;
import vn.haidang.dashboards.document.Span;
import vn.haidang.ingest.article.Capture;
import vn.haidang.ingest.article.Evidence;
import vn.haidang.ingest.article.PagePicture;

/** The pages kept, with what proves that they are unchanged. */
final class Kept {

    private Kept() {}

    static List<Block> of(Dossier dossier, Words words) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, words.say("evidence")));
        if (dossier.evidence().isEmpty()) {
            blocks.add(Block.paragraph(Span.of(words.say("evidence.none"))));
            return blocks;
        }
        var head = List.of(words.say("evidence.article"), words.say("evidence.kept"), words.say("evidence.hash"));
        var rows = dossier.evidence().stream()
                .map(evidence -> row(dossier.alert(), evidence, words))
                .toList();
        blocks.add(new Block.Table(List.of(4, 4, 10), head, rows));
        blocks.add(Block.paragraph(Span.italic(words.say("evidence.note"))));
        return blocks;
    }

    private static List<Block.Cell> row(Alert alert, Evidence evidence, Words words) {
        var request = evidence.request();
        URI url = request.url();
        String outlet = alert.story().articles().stream()
                .filter(article -> article.articleId().equals(request.article().value()))
                .map(article -> article.source().name())
                .findFirst()
                .orElse(String.valueOf(url.getHost()));
        return List.of(
                Block.Cell.of(
                        Span.link(outlet, url),
                        Span.of(" (" + words.say("evidence.revision", request.revision()) + ")")),
                Block.Cell.of(words.time(evidence.capture().at())),
                proof(evidence.capture(), words));
    }

    private static Block.Cell proof(Capture capture, Words words) {
        var failure = capture.failure();
        if (failure != null) {
            String pattern = words.value("evidence.failure", failure.kind());
            return Block.Cell.of(pattern.replace("{0}", failure.detail()));
        }
        List<Span> spans = new ArrayList<>();
        var page = capture.page();
        if (page != null) {
            spans.add(Span.of(words.say("evidence.page") + " "));
            spans.add(Span.code(page.sha256()));
            spans.add(Span.of(" " + page.file() + ", " + page.offset() + ". "));
        }
        picture(capture.picture(), words, spans);
        return new Block.Cell(spans);
    }

    private static void picture(@Nullable PagePicture picture, Words words, List<Span> spans) {
        if (picture == null || picture.sha256() == null) {
            String why = picture == null ? "" : String.valueOf(picture.failure());
            spans.add(Span.of(words.say("evidence.picture.none", why)));
        } else {
            spans.add(Span.of(words.say("evidence.picture") + " "));
            spans.add(Span.code(picture.sha256()));
        }
    }
}
