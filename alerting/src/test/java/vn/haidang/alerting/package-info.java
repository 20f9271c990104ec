@NullMarked
package vn.haidang.alerting;

import org.jspecify.annotations.NullMarked;
