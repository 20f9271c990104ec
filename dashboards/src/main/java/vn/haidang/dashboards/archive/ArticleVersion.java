package vn.haidang.dashboards.archive;

import java.time.Instant;

/**
 * The words of an article as one of its revisions had them.
 *
 * @param revision from 1
 * @param takenAt when the archive first took them; the crawler had seen them shortly before
 */
public record ArticleVersion(int revision, Instant takenAt, String title, String lead, String body) {}
