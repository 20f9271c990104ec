package vn.haidang.dashboards.dossier;

import java.util.ArrayList;
import java.util.List;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.dashboards.document.Block;
import vn.haidang.dashboards.document.Span;

/** What is at issue: the words, and what the alert is. */
final class Matter {

    private Matter() {}

    static List<Block> of(Alert alert, Words words) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, words.say("matter")));
        blocks.add(Block.paragraph(Span.of(words.say("matter.claim"))));
        blocks.add(Block.quote(Span.of("“" + alert.sentence() + "” "), Sources.of(alert.first(), words)));
        String claim = alert.handling().file().claim();
        if (claim != null) {
            blocks.add(Block.paragraph(Span.of(words.say("matter.false"))));
            blocks.add(Block.quote(Span.of("“" + claim + "”")));
        }
        blocks.add(table(alert, words));
        return blocks;
    }

    private static Block table(Alert alert, Words words) {
        var handling = alert.handling();
        var track = handling.file().track();
        List<List<Block.Cell>> rows = new ArrayList<>();
        row(rows, words.say("matter.class"), words.value("matter.class", alert.response()));
        row(rows, words.say("matter.severity"), words.value("severity", alert.severity()));
        row(rows, words.say("matter.state"), words.word(alert.state()));
        row(rows, words.say("matter.track"), track == null ? words.say("none") : words.word(track));
        row(
                rows,
                words.say("matter.department"),
                words.orNone(handling.assignment().department()));
        row(rows, words.say("matter.deadline"), words.time(alert.deadline()));
        row(rows, words.say("matter.raised"), words.time(alert.raisedAt()));
        row(rows, words.say("matter.rule"), alert.rule().nameIn(words.language()));
        row(rows, words.say("matter.id"), alert.id());
        if (alert.mergedInto() != null) {
            row(rows, "", words.say("matter.merged", alert.mergedInto()));
        }
        return new Block.Table(List.of(2, 4), List.of(words.say("matter.field"), words.say("matter.value")), rows);
    }

    private static void row(List<List<Block.Cell>> rows, String name, String value) {
        rows.add(List.of(Block.Cell.of(name), Block.Cell.of(value)));
    }
}
