@NullMarked
package vn.haidang.alerting.queue;

import org.jspecify.annotations.NullMarked;
