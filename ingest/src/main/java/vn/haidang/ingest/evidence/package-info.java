/**
 * Keeping the pages that alerts rest on: outlets must take false text down, and then only a copy proves what it said.
 *
 * <p>{@link vn.haidang.ingest.evidence.EvidenceStage} runs beside the crawler with its fetcher. {@code EvidenceLoop}
 * reads requests, {@code Lanes} gives them to {@code Keeper}, which visits the page, writes the visit into a WARC file
 * ({@code WarcStore}, {@code WarcRecords}), has it drawn ({@code PageCamera}) and puts what came of it into the book
 * ({@code CaptureBook}); then it is published and, only then, the request committed. All that belongs to a month lies in
 * one folder: {@code 2026-11/captures.jsonl}, {@code pages-0001.warc.gz}, {@code <article>-<revision>.png}.
 *
 * <p>The picture is drawn by {@code Chromium} from the copy, not from the web: its only way out is {@code OnePage}, a
 * proxy that knows this one page. So it shows the text as kept, with the page's own styles and without outside pictures.
 *
 * <p>{@link vn.haidang.ingest.evidence.WarcShelf} hands copies out, {@link vn.haidang.ingest.evidence.EvidenceCheck}
 * compares all of them with the book. The only package that knows the WARC library.
 */
@NullMarked
package vn.haidang.ingest.evidence;

import org.jspecify.annotations.NullMarked;
