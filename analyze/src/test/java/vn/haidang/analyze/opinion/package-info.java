@NullMarked
package vn.haidang.analyze.opinion;

import org.jspecify.annotations.NullMarked;
