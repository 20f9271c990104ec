package vn.haidang.ingest.evidence;

import java.nio.file.Path;
import java.util.Optional;

/** Makes a picture of the text of a page. */
interface PageCamera {

    /**
     * Draws a page into a PNG file.
     *
     * @param html as it was kept; hostile
     * @return why there is no picture; empty when there is one
     */
    Optional<String> draw(String html, Path png) throws InterruptedException;

    /** Where no browser is set up. */
    static PageCamera none() {
        return (html, png) -> Optional.of("no browser is configured");
    }
}
