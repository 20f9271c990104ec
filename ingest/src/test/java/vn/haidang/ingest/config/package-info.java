@NullMarked
package vn.haidang.ingest.config;

import org.jspecify.annotations.NullMarked;
