/**
 * Accounts, for administrators.
 *
 * <p>{@link vn.haidang.dashboards.console.people.Remit} says what an administrator may do with an account: change roles in the provinces that they
 * administer, and everything else only where all provinces of the account are theirs. Nobody changes their own account
 * here.
 */
@NullMarked
package vn.haidang.dashboards.console.people;

import org.jspecify.annotations.NullMarked;
