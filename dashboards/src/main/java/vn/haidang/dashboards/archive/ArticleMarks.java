package vn.haidang.dashboards.archive;

import vn.haidang.analyze.result.Response;
import vn.haidang.analyze.result.Tone;

/** What an article says of a province in two words. */
public record ArticleMarks(Tone tone, Response response) {}
