/**
 * Batch commands: one JSON line in, one JSON line out, so that anyone can measure them.
 *
 * <p>A line that cannot be handled gives {@code {"id":…,"error":"…"}} and the command goes on.
 */
@NullMarked
package vn.haidang.deploy.batch;

import org.jspecify.annotations.NullMarked;
