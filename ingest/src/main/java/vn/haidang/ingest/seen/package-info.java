/**
 * Which items were sent already, so that each is sent once and again only after an edit.
 *
 * <p>{@link vn.haidang.ingest.seen.SeenStore} remembers for each item address what its feed entry and the article sent
 * for it looked like ({@link vn.haidang.ingest.seen.Seen}). {@link vn.haidang.ingest.seen.Revisits} says when a page is
 * looked at again although its feed entry did not change: silent edits are the ones that matter.
 */
@NullMarked
package vn.haidang.ingest.seen;

import org.jspecify.annotations.NullMarked;
