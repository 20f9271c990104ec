/** The labelled sets beside the project, for tests that measure. */
@NullMarked
package vn.haidang.analyze.labelled;

import org.jspecify.annotations.NullMarked;
