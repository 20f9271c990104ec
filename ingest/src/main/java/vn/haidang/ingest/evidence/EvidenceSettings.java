package vn.haidang.ingest.evidence;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How pages are kept.
 *
 * @param folder for copies and pictures, one folder a month within; one process at a time writes there
 * @param browser Chromium, by path or name; {@code null} for no pictures
 * @param sandbox whether the browser keeps its own walls; it refuses them when started by root
 */
public record EvidenceSettings(Path folder, @Nullable String browser, boolean sandbox) {}
