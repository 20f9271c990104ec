/** The archive against a real broker and a real Elasticsearch. */
@NullMarked
package vn.haidang.deploy.archive;

import org.jspecify.annotations.NullMarked;
