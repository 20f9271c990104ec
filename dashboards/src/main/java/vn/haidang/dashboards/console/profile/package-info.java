/**
 * What people do with their own account: the code after the password, another password, a second factor, the language.
 *
 * <p>Whatever matters asks for the password again, so that a session left open cannot be turned into an account.
 */
@NullMarked
package vn.haidang.dashboards.console.profile;

import org.jspecify.annotations.NullMarked;
