/**
 * The archive: everything that was matched, in Elasticsearch, and the only place that knows Elasticsearch.
 *
 * <p>{@link vn.haidang.dashboards.archive.ArchiveWriter} is a stage: it reads {@code haidang.analyzed} and
 * {@code haidang.alerts} and writes documents with deterministic ids and external versions, so that reading a record
 * twice changes nothing. {@link vn.haidang.dashboards.archive.ArchiveReader} answers the console. One index family per
 * province ({@code haidang-articles-<province>-<year>}), because document-level security is not in the Basic licence.
 */
@NullMarked
package vn.haidang.dashboards.archive;

import org.jspecify.annotations.NullMarked;
