/** The batch commands, line by line. */
@NullMarked
package vn.haidang.deploy.batch;

import org.jspecify.annotations.NullMarked;
