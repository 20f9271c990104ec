/**
 * Bytes and dates as publishers write them.
 *
 * <p>{@link vn.haidang.ingest.text.Decoder} turns bytes into text and believes the bytes more than what is said of them:
 * byte order mark, valid UTF-8, bytes that spell Vietnamese in an encoding from before Unicode ({@code LegacyDetector}
 * compares what TCVN 5712, VISCII, VNI and windows-1258 make of them), then header and declaration.
 * {@link vn.haidang.ingest.text.Garbling} counts replacement characters and tells a text that was decoded wrongly.
 *
 * <p>{@link vn.haidang.ingest.text.DateText} reads a field that is a date as Vietnamese pages and feeds write it,
 * {@link vn.haidang.ingest.text.DateFinder} finds a date in a line of text in many languages, and
 * {@link vn.haidang.ingest.text.RelativeTime} reads "3 giờ trước".
 */
@NullMarked
package vn.haidang.ingest.text;

import org.jspecify.annotations.NullMarked;
