package vn.haidang.ingest.page;

import java.util.regex.Pattern;

/** How much a block speaks for being part of an article: characters for, negative against. */
final class BlockScore {

    /** Characters; shorter ones are captions, dates, buttons. */
    private static final int SHORTEST_PARAGRAPH = 40;

    /** Blocks mostly in links lead away. */
    private static final double LINKED = 0.5;

    private static final int LOOKED_AT = 1_000;

    private static final int SHORT_COST = 10;
    private static final int LINK_COST = 30;

    private static final Pattern SENTENCE =
            Pattern.compile("[.!?…:;,。！？，、；：」』)”\"»।॥։።។၊။،؟]|\\p{IsThai}|\\p{IsLao}|\\p{IsKhmer}");

    private BlockScore() {}

    static double of(TextBlock block) {
        double width = TextWidth.of(block.text());
        if (block.linkDensity() > LINKED) {
            return -LINK_COST;
        }
        if (width < SHORTEST_PARAGRAPH || !SENTENCE.matcher(start(block.text())).find()) {
            return block.isHeading() ? 0 : -SHORT_COST;
        }
        return width * (1 - block.linkDensity());
    }

    /** A text that goes on for so long without a mark has none. */
    private static String start(String text) {
        return text.substring(0, Math.min(text.length(), LOOKED_AT));
    }

    static boolean isParagraph(TextBlock block) {
        return of(block) > 0;
    }
}
