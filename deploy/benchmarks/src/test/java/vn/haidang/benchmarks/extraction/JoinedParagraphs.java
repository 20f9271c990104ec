package vn.haidang.benchmarks.extraction;

import java.net.URI;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import vn.haidang.ingest.text.Decoder;

/** Every {@code <p>} of a page: what any judgement must beat. */
final class JoinedParagraphs implements Extractor {

    @Override
    public String name() {
        return "every <p>";
    }

    @Override
    public Extraction extract(byte[] html, URI url) {
        String page = Decoder.decode(html, null, Decoder.Declaration.HTML);
        return Extraction.ofBody(Jsoup.parse(page).select("p").stream()
                .map(Element::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n\n")));
    }
}
