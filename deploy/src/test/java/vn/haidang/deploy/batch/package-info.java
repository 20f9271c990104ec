@NullMarked
package vn.haidang.deploy.batch;

import org.jspecify.annotations.NullMarked;
