package vn.haidang.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import vn.haidang.ingest.page.Furniture.Strictness;

/** The text of the article on a page. */
final class MainText {

    /** Letters; less is a sign that too much was left out. */
    private static final int ENOUGH = 250;

    /** When more believing loses this share of the text, it was wrong. */
    private static final double LOST = 0.5;

    private final Element body;
    private final PageStatistics statistics;
    private final FurnitureWords words = new FurnitureWords();
    private final Headline headline;

    private MainText(Element body, Headline headline) {
        this.body = body;
        this.statistics = new PageStatistics(body);
        this.headline = headline;
    }

    /** Paragraphs separated by a blank line, empty when the page has no text at all. */
    static String of(Element body, Headline headline) {
        var page = new MainText(body, headline);
        return page.text(page.best());
    }

    private Reading best() {
        Reading strict = read(Strictness.ALL_WORDS);
        if (strict.width() >= Math.max(ENOUGH, LOST * statistics.running())) {
            return strict;
        }
        Reading sure = read(Strictness.SURE_WORDS);
        Reading best = strict.width() < LOST * sure.width() ? sure : strict;
        if (best.width() >= ENOUGH) {
            return best;
        }
        Reading loose = read(Strictness.NO_WORDS);
        return loose.width() > 2 * best.width() ? loose : best;
    }

    private Reading read(Strictness strictness) {
        List<TextBlock> blocks = blocks(strictness);
        Element container = Container.best(blocks, body);
        List<TextBlock> inside = blocks.stream()
                .filter(block -> Container.holds(container, block))
                .toList();
        List<TextBlock> article = ArticleBlocks.of(inside, headline);
        int width =
                article.stream().mapToInt(block -> TextWidth.of(block.text())).sum();
        return new Reading(container, article, width);
    }

    private List<TextBlock> blocks(Strictness strictness) {
        return TextBlocks.of(body, new Furniture(statistics, words, strictness)::test);
    }

    private String text(Reading reading) {
        List<TextBlock> article = new ArrayList<>(reading.article);
        if (article.stream().anyMatch(block -> headline.isLead(block.text()))) {
            return text(article);
        }
        Lead.before(reading.container, blocks(Strictness.NO_WORDS), headline)
                .filter(lead -> article.stream().noneMatch(block -> block.text().equals(lead.text())))
                .ifPresent(lead -> article.add(0, lead));
        return text(article);
    }

    private static String text(List<TextBlock> article) {
        return article.stream().map(TextBlock::text).collect(Collectors.joining("\n\n"));
    }

    private record Reading(Element container, List<TextBlock> article, int width) {}
}
