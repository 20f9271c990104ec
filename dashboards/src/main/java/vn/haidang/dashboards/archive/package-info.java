/**
 * The archive: everything that was matched, in Elasticsearch, and the only place that knows Elasticsearch.
 *
 * <p>{@link vn.haidang.dashboards.archive.Archive} is the connection: it puts the mappings and hands out a reader.
 * {@link vn.haidang.dashboards.archive.ArchiveWriter} is a stage: it reads {@code haidang.analyzed},
 * {@code haidang.alerts}, {@code haidang.evidence}, {@code haidang.stories}, {@code haidang.surges} and {@code haidang.trends} and writes documents
 * with deterministic ids and external versions, so that reading a record twice changes nothing. {@link vn.haidang.dashboards.archive.ArchiveReader} answers the console. One index family per
 * province ({@code haidang-articles-<province>-<year>}), because document-level security is not in the Basic licence.
 *
 * <p>A story is in the index of every province that it concerns and is removed from those it has left; its version is
 * the offset of its record, and Elasticsearch remembers a removal for an hour, so that an old record written again
 * does not bring it back.
 *
 * <p>An edit replaces the document of its article; the words of every revision stay in {@code haidang-versions-<province>}
 * ({@link vn.haidang.dashboards.archive.VersionDocument}), kept and not indexed, for the page that compares them.
 *
 * <p>Writing: poll, {@code Decoder} and {@code Documents} (record to one document per province), {@code BulkWriter} (one
 * bulk request, one verdict per document), commit. Done is 2xx and 409; a document that can never be indexed goes to
 * {@code <topic>.dead}; everything else is the cluster's trouble and is tried again, for as long as it lasts, with the
 * partitions paused.
 *
 * <p>Searching: {@code Texts} fills two fields for each of title, lead and body, one in exact and one in folded spelling,
 * with the words as {@code analyze} cuts them: one entry per sentence between two marks, a gap of 256 positions between
 * entries. {@code QueryTranslation} and {@code Places} ask them so that a search finds exactly what the same query
 * matches in the stream: words and phrases are phrase queries, NEAR and SENTENCE interval queries, values of fields
 * terms of {@code values}, booleans booleans. {@code QuerySize} refuses queries that would outgrow Elasticsearch.
 *
 * <p>A search is {@code Searching}: the counts ({@code FiguresQuestion}), the page ({@code SearchQuestion}), and near-copies
 * folded. Articles do not know their story: a story changes with each article that joins, and a partial update would lose
 * the fields that are not kept and break the versions. So the stories of a page's articles are asked ({@code Families}),
 * then which other copies of these texts fit; {@code Folding} puts each under the first in the order asked. Bounded by the
 * page and by the 60 members that a story lists; copies in the middle of a longer story are results of their own. By spread
 * ({@code SpreadOrder}) the latest 2,000 that fit are sorted by their stories, of which 1,000 can be paged through.
 *
 * <p>Reading: {@code SearchQuestion} and {@code OverviewQuestion} are each a request and the reading of its answer. Dates
 * are days of Việt Nam. Mappings, queries and counts use what the Basic licence and a server without any plugin have;
 * words are cut and folded here, into fields that are indexed and not kept. What is read back is the article as it was
 * written, from a field that is kept and not indexed.
 */
@NullMarked
package vn.haidang.dashboards.archive;

import org.jspecify.annotations.NullMarked;
