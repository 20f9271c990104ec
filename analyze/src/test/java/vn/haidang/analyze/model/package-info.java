/** Tests of this package. */
@NullMarked
package vn.haidang.analyze.model;

import org.jspecify.annotations.NullMarked;
