/** Measurements of the whole; run by hand, see {@code docs/performance.md}. */
@NullMarked
package vn.haidang.deploy.benchmark;

import org.jspecify.annotations.NullMarked;
