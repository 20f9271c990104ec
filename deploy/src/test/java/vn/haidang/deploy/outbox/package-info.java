@NullMarked
package vn.haidang.deploy.outbox;

import org.jspecify.annotations.NullMarked;
