@NullMarked
package vn.haidang.alerting.workflow;

import org.jspecify.annotations.NullMarked;
