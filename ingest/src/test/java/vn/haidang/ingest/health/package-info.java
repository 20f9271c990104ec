/** Tests of how feeds are judged. */
@NullMarked
package vn.haidang.ingest.health;

import org.jspecify.annotations.NullMarked;
