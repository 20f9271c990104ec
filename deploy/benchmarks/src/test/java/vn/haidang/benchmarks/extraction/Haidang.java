package vn.haidang.benchmarks.extraction;

import java.net.URI;
import java.time.Instant;
import vn.haidang.ingest.page.PageReader;

/** The product. */
final class Haidang implements Extractor {

    @Override
    public String name() {
        return "Hải Đăng";
    }

    @Override
    public Extraction extract(byte[] html, URI url) {
        var page = PageReader.read(html, null, url, Instant.now());
        return new Extraction(
                page.body(),
                page.title(),
                page.author(),
                page.published() == null ? null : page.published().toLocalDate());
    }
}
