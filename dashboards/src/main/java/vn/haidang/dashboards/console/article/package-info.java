/**
 * The page of an article: its text with the words that prove each label, its revisions, and what was kept of the
 * page as evidence.
 */
@NullMarked
package vn.haidang.dashboards.console.article;

import org.jspecify.annotations.NullMarked;
