/** Tests of the rules. */
@NullMarked
package vn.haidang.dashboards.console.rule;

import org.jspecify.annotations.NullMarked;
