/** Tests of this package. */
@NullMarked
package vn.haidang.analyze.training;

import org.jspecify.annotations.NullMarked;
