@NullMarked
package vn.haidang.alerting.channel.mail;

import org.jspecify.annotations.NullMarked;
