package vn.haidang.dashboards.dossier;

import java.util.ArrayList;
import java.util.List;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.alert.Preparation;
import vn.haidang.dashboards.document.Block;
import vn.haidang.dashboards.document.Span;

/** What is true, with its documents, and what was thought through before answering. */
final class Facts {

    private Facts() {}

    static List<Block> of(Alert alert, Words words) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, words.say("facts")));
        var draft = alert.handling().file().draft();
        if (draft == null || draft.preparation().facts().isEmpty()) {
            blocks.add(Block.paragraph(Span.of(words.say("facts.none"))));
        } else {
            blocks.add(table(draft.preparation(), words));
        }
        if (draft != null) {
            thought(blocks, words.say("facts.risk"), draft.preparation().risk());
            thought(blocks, words.say("facts.spread"), draft.preparation().spread());
            thought(blocks, words.say("facts.options"), draft.preparation().options());
        }
        return blocks;
    }

    private static Block table(Preparation preparation, Words words) {
        var head = List.of(words.say("facts.statement"), words.say("facts.document"));
        var rows = preparation.facts().stream()
                .map(fact -> List.of(Block.Cell.of(fact.statement()), Block.Cell.of(fact.document())))
                .toList();
        return new Block.Table(List.of(6, 4), head, rows);
    }

    private static void thought(List<Block> blocks, String name, String text) {
        if (!text.isBlank()) {
            blocks.add(Block.paragraph(Span.bold(name + " "), Span.of(text)));
        }
    }
}
