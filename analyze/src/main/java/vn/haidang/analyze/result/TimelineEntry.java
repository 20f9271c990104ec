package vn.haidang.analyze.result;

import java.time.Instant;

/** A step in the course of a story: the headline of its first article, a rewrite or a follow-up. */
public record TimelineEntry(Instant time, String headline, String articleId) {}
