package vn.haidang.ingest.evidence;

import java.time.Instant;
import vn.haidang.ingest.article.PageCopy;

/**
 * A visit as it is found in a WARC file.
 *
 * @param key of the book
 */
record FoundVisit(String key, Instant at, StoredVisit stored, PageCopy page) {}
