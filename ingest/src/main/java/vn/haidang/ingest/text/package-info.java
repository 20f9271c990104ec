/**
 * Bytes and dates as publishers write them.
 *
 * <p>{@link vn.haidang.ingest.text.Decoder} turns bytes into text (byte order mark, then header, then what the document
 * declares, then UTF-8), and {@link vn.haidang.ingest.text.DateText} reads the date shapes of Vietnamese pages and
 * feeds.
 */
@NullMarked
package vn.haidang.ingest.text;

import org.jspecify.annotations.NullMarked;
