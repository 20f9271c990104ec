/** Tests of this package. */
@NullMarked
package vn.haidang.analyze.evaluation;

import org.jspecify.annotations.NullMarked;
