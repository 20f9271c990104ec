package vn.haidang.dashboards.dossier;

import java.util.List;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.alert.HistoryEntry;
import vn.haidang.dashboards.document.Block;
import vn.haidang.dashboards.document.Span;

/** What was done with the alert, by whom and why. */
final class History {

    private History() {}

    static List<Block> of(Alert alert, Words words) {
        var heading = new Block.Heading(1, words.say("handling"));
        var history = alert.handling().history();
        if (history.isEmpty()) {
            return List.of(heading, Block.paragraph(Span.of(words.say("handling.none"))));
        }
        var head = List.of(
                words.say("handling.time"),
                words.say("handling.who"),
                words.say("handling.what"),
                words.say("handling.why"));
        var rows = history.stream().map(entry -> row(entry, words)).toList();
        return List.of(heading, new Block.Table(List.of(4, 3, 6, 5), head, rows));
    }

    private static List<Block.Cell> row(HistoryEntry entry, Words words) {
        String who = entry.officer() == null ? words.say("handling.system") : entry.officer();
        return List.of(
                Block.Cell.of(words.time(entry.at())),
                Block.Cell.of(who),
                Block.Cell.of(step(entry, words)),
                Block.Cell.of(entry.why()));
    }

    private static String step(HistoryEntry entry, Words words) {
        String what = words.word(entry.what());
        String detail = words.text(entry.detail());
        return detail.isBlank()
                ? words.say("handling.step", what, words.word(entry.to()))
                : words.say("handling.step.detail", what, detail, words.word(entry.to()));
    }
}
