package vn.haidang.dashboards.dossier;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.haidang.alerting.alert.AlertSpread;
import vn.haidang.analyze.result.Story;
import vn.haidang.dashboards.document.Block;
import vn.haidang.dashboards.document.Span;

/** How far the story has come: outlets by tier, who was first, how fast it grew. */
final class Reach {

    /** Hours after the first article at which outlets are counted. */
    private static final List<Integer> HOURS = List.of(1, 3, 6, 12, 24, 48, 168);

    private Reach() {}

    static List<Block> of(Dossier dossier, Words words) {
        var spread = dossier.alert().story().spread();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, words.say("spread")));
        blocks.add(Block.paragraph(Span.of(words.say(
                "spread.sum",
                spread.articles(),
                spread.outlets(),
                spread.copies(),
                spread.firstPublisher(),
                words.time(spread.firstAt()),
                words.time(spread.latestAt())))));
        blocks.add(tiers(spread, words));
        blocks.addAll(growth(dossier.story(), words));
        return blocks;
    }

    private static Block tiers(AlertSpread spread, Words words) {
        List<List<Block.Cell>> rows = new ArrayList<>();
        new TreeMap<>(spread.byTier())
                .forEach((tier, articles) -> rows.add(List.of(
                        Block.Cell.of(words.say("spread.tier." + tier)), Block.Cell.of(Integer.toString(articles)))));
        return new Block.Table(List.of(4, 2), List.of(words.say("spread.tier"), words.say("spread.articles")), rows);
    }

    private static List<Block> growth(@Nullable Story story, Words words) {
        if (story == null || story.members().isEmpty()) {
            return List.of();
        }
        List<List<Block.Cell>> rows = new ArrayList<>();
        long before = 0;
        for (int hours : HOURS) {
            long outlets = outlets(story, Duration.ofHours(hours));
            if (outlets > before) {
                rows.add(List.of(
                        Block.Cell.of(words.say("spread.hours", hours)), Block.Cell.of(Long.toString(outlets))));
            }
            before = outlets;
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Block.Table(List.of(4, 2), List.of(words.say("spread.growth"), words.say("spread.outlets")), rows));
        if (story.members().size() < story.articles()) {
            int listed = story.members().size();
            blocks.add(Block.paragraph(Span.italic(words.say("spread.partly", listed, story.articles()))));
        }
        return blocks;
    }

    private static long outlets(Story story, Duration after) {
        var end = story.members().getFirst().time().plus(after);
        return story.members().stream()
                .filter(member -> !member.time().isAfter(end))
                .map(member -> member.source().name())
                .distinct()
                .count();
    }
}
