@NullMarked
package vn.haidang.analyze;

import org.jspecify.annotations.NullMarked;
