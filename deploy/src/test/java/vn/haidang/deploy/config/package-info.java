/** Tests of the configuration. */
@NullMarked
package vn.haidang.deploy.config;

import org.jspecify.annotations.NullMarked;
