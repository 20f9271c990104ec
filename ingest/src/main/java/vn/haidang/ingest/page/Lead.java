package vn.haidang.ingest.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The summary between headline and text, where it stands outside the text's container. */
final class Lead {

    /** What templates call it. */
    private static final Pattern NAMED = Pattern.compile(
            "lead|intro|summary|sapo|standfirst|subtitle|sub-?headline|subline|stand-first|chapo|bajada|excerpt|vorspann|entradilla|"
                    + "short-?info|abstract|\\bdek\\b|\\bdeck\\b|description|teaser-?text|deskripsi|ocho",
            Pattern.CASE_INSENSITIVE);

    /** Blocks before the container that are looked at. */
    private static final int NEAR = 40;

    private Lead() {}

    /**
     * The last block above the container that looks like one.
     *
     * @param blocks of the whole page, headers included
     */
    static Optional<TextBlock> before(Element container, List<TextBlock> blocks, Headline headline) {
        List<TextBlock> above = blocks.stream()
                .takeWhile(block -> !Container.holds(container, block))
                .toList();
        List<TextBlock> near = above.subList(Math.max(0, above.size() - NEAR), above.size());
        return near.stream()
                .filter(BlockScore::isParagraph)
                .filter(block -> headline.isLead(block.text()) || isNamedSo(block))
                .reduce((first, second) -> second);
    }

    private static boolean isNamedSo(TextBlock block) {
        Element parent = block.owner().parent();
        return isNamedSo(block.owner()) || (parent != null && parent.childrenSize() < 3 && isNamedSo(parent));
    }

    private static boolean isNamedSo(Element element) {
        return NAMED.matcher(ElementNames.of(element)).find();
    }
}
