package vn.haidang.dashboards.dossier;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.alert.AlertState;
import vn.haidang.alerting.alert.Answer;
import vn.haidang.alerting.alert.CaseFile;
import vn.haidang.alerting.alert.Draft;
import vn.haidang.dashboards.document.Block;
import vn.haidang.dashboards.document.Span;

/** What is answered: the remedy, the draft, what went out, and what came of it. */
final class Reply {

    private static final Set<AlertState> APPROVED =
            EnumSet.of(AlertState.APPROVED, AlertState.ISSUED, AlertState.TRACKING, AlertState.CLOSED);

    private Reply() {}

    static List<Block> of(Alert alert, Words words) {
        CaseFile file = alert.handling().file();
        List<Block> blocks = new ArrayList<>();
        if (file.remedy() != null) {
            blocks.add(Block.paragraph(Span.bold(words.say("answer.remedy") + " "), Span.of(file.remedy())));
        }
        Answer answer = file.answer();
        if (answer != null) {
            String issued =
                    words.say("answer.issued", words.word(answer.form()), answer.where(), words.time(answer.at()));
            blocks.add(Block.paragraph(Span.bold(issued)));
            blocks.addAll(Block.paragraphs(answer.text()));
        } else if (file.draft() != null) {
            blocks.addAll(draft(alert, file.draft(), words));
        }
        if (file.outcome() != null) {
            blocks.add(Block.paragraph(Span.of(words.say("answer.outcome", words.word(file.outcome())))));
        }
        if (blocks.isEmpty()) {
            blocks.add(Block.paragraph(Span.of(words.say("answer.none"))));
        }
        blocks.addFirst(new Block.Heading(1, words.say("answer")));
        return blocks;
    }

    private static List<Block> draft(Alert alert, Draft draft, Words words) {
        List<Block> blocks = new ArrayList<>();
        boolean approved = APPROVED.contains(alert.state());
        blocks.add(Block.paragraph(Span.bold(words.say(approved ? "answer.approved" : "answer.draft"))));
        blocks.addAll(Block.paragraphs(draft.text()));
        String authors = String.join(", ", draft.authors());
        blocks.add(Block.paragraph(Span.italic(words.say("answer.authors", authors, words.orNone(draft.reviewer())))));
        return blocks;
    }
}
