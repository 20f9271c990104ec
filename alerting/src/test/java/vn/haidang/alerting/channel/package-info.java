@NullMarked
package vn.haidang.alerting.channel;

import org.jspecify.annotations.NullMarked;
