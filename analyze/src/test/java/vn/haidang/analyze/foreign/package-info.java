/** The whole analysis on short texts of our own in other languages. */
@NullMarked
package vn.haidang.analyze.foreign;

import org.jspecify.annotations.NullMarked;
