package vn.haidang.benchmarks.extraction;

import java.net.URI;

/** Something that reads article pages. */
interface Extractor {

    /** What tables call it. */
    String name();

    /** Reads one page; may throw what it likes, which counts as an empty answer. */
    Extraction extract(byte[] html, URI url) throws Exception;
}
