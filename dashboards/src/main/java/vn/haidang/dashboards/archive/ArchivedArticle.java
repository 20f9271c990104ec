package vn.haidang.dashboards.archive;

import java.time.Instant;
import vn.haidang.analyze.result.AnalyzedArticle;

/**
 * An article in one province's archive.
 *
 * @param date claimed publication time, or when first seen where the claim is missing, lies later or before 1970; charts use it
 * @param indexedAt when the archive took this revision
 */
public record ArchivedArticle(String province, AnalyzedArticle analyzed, Instant date, Instant indexedAt) {}
