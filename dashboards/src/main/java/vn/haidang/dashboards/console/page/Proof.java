package vn.haidang.dashboards.console.page;

import vn.haidang.dashboards.archive.Facet;

/**
 * A quote that proves a label.
 *
 * @param number unique on the page; the first place it is quoted from has the anchor {@code q<number>}
 */
public record Proof(int number, Facet facet, String quote, String reason) {}
