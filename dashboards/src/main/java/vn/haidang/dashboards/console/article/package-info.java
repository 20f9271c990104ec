/**
 * The page of an article: its text with the words that prove each label, what officers say of labels that are wrong, what
 * each edit changed ({@link vn.haidang.dashboards.console.article.VersionDiff}), and what was kept of the
 * page as evidence.
 */
@NullMarked
package vn.haidang.dashboards.console.article;

import org.jspecify.annotations.NullMarked;
