package vn.haidang.ingest.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which blocks of the container belong to the article. */
final class ArticleBlocks {

    private static final double LINKED = 0.5;
    /** Characters; shorter lines that end in a mark are labels. */
    private static final int SENTENCE = 15;

    private static final String END_MARKS = ".!?…。！？”\"";

    private static final double NOTHING_ELSE = 0.9;

    private static final double MOST = 0.6;

    /** Characters; a shorter line may well be said twice. */
    private static final int REPEATABLE = 60;

    private ArticleBlocks() {}

    static List<TextBlock> of(List<TextBlock> all, Headline headline) {
        List<TextBlock> blocks = all.subList(0, end(all));
        int first = 0;
        while (first < blocks.size() && !opens(blocks.get(first), headline)) {
            first++;
        }
        if (first > 0
                && first < blocks.size()
                && blocks.get(first - 1).isHeading()
                && isText(blocks.get(first - 1), headline)) {
            first--;
        }
        int last = blocks.size();
        while (last > first && !closes(blocks.get(last - 1), headline)) {
            last--;
        }
        List<TextBlock> kept = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (TextBlock block : blocks.subList(first, last)) {
            boolean isNew = block.text().length() < REPEATABLE || said.add(block.text());
            if (isNew && isText(block, headline)) {
                kept.add(block);
            }
        }
        return kept;
    }

    /** Where what follows the article begins; what stands before must be most of the text. */
    private static int end(List<TextBlock> blocks) {
        double rest = blocks.stream().mapToDouble(ArticleBlocks::weight).sum();
        double read = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (read > MOST * (read + rest)
                    && BoilerplatePhrases.isEnd(blocks.get(i).text())) {
                return i;
            }
            double weight = weight(blocks.get(i));
            read += weight;
            rest -= weight;
        }
        return blocks.size();
    }

    private static double weight(TextBlock block) {
        return Math.max(0, BlockScore.of(block));
    }

    private static boolean opens(TextBlock block, Headline headline) {
        return BlockScore.isParagraph(block) && isText(block, headline);
    }

    private static boolean closes(TextBlock block, Headline headline) {
        return (BlockScore.isParagraph(block) || isSentence(block)) && isText(block, headline);
    }

    private static boolean isText(TextBlock block, Headline headline) {
        return (block.linkDensity() <= LINKED || isLinkInText(block))
                && !BoilerplatePhrases.test(block.text())
                && !headline.isSaidBy(block.text());
    }

    /** A link with words of its own around it, an address written out, or part of a quoted post. */
    private static boolean isLinkInText(TextBlock block) {
        String name = block.owner().normalName();
        boolean hasWords = block.linkDensity() < NOTHING_ELSE && (name.equals("p") || name.equals("li"));
        return hasWords || block.text().startsWith("http") || block.owner().closest("blockquote") != null;
    }

    private static boolean isSentence(TextBlock block) {
        return block.linkDensity() <= LINKED
                && block.text().length() > SENTENCE
                && END_MARKS.indexOf(block.text().charAt(block.text().length() - 1)) >= 0;
    }
}
