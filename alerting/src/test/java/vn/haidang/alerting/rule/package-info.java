@NullMarked
package vn.haidang.alerting.rule;

import org.jspecify.annotations.NullMarked;
