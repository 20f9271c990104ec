package vn.haidang.benchmarks.extraction;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import java.net.URI;
import vn.haidang.ingest.text.Decoder;

/** Boilerpipe's article extractor; it gets our decoded text. */
final class Boilerpipe implements Extractor {

    @Override
    public String name() {
        return "boilerpipe";
    }

    @Override
    public Extraction extract(byte[] html, URI url) throws BoilerpipeProcessingException {
        String page = Decoder.decode(html, null, Decoder.Declaration.HTML);
        return Extraction.ofBody(ArticleExtractor.INSTANCE.getText(page));
    }
}
