/**
 * Sources to articles: due source, polite fetch, connector, article.
 *
 * <p>The facade of the stage. Published for other stages: {@link vn.haidang.ingest.article},
 * {@link vn.haidang.ingest.stream} and {@link vn.haidang.ingest.config}.
 */
@NullMarked
package vn.haidang.ingest;

import org.jspecify.annotations.NullMarked;
