@NullMarked
package vn.haidang.alerting.outbox;

import org.jspecify.annotations.NullMarked;
