@NullMarked
package vn.haidang.alerting.alert;

import org.jspecify.annotations.NullMarked;
