@NullMarked
package vn.haidang.alerting.letter;

import org.jspecify.annotations.NullMarked;
