@NullMarked
package vn.haidang.alerting.notice;

import org.jspecify.annotations.NullMarked;
