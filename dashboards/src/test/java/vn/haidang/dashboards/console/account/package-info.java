/** Tests of the accounts. */
@NullMarked
package vn.haidang.dashboards.console.account;

import org.jspecify.annotations.NullMarked;
