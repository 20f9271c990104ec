package vn.haidang.benchmarks.extraction;

import java.net.URI;
import net.dankito.readability4j.Readability4J;
import vn.haidang.ingest.text.Decoder;

/** Readability4J, the port of Mozilla's Readability to the JVM; it gets our decoded text. */
final class Readability implements Extractor {

    @Override
    public String name() {
        return "Readability4J";
    }

    @Override
    public Extraction extract(byte[] html, URI url) {
        String page = Decoder.decode(html, null, Decoder.Declaration.HTML);
        var article = new Readability4J(url.toString(), page).parse();
        return new Extraction(
                article.getTextContent() == null ? "" : article.getTextContent(),
                article.getTitle(),
                article.getByline(),
                null);
    }
}
