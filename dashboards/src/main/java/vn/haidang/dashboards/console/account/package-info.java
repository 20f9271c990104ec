/**
 * Who may use the console, which provinces they may see, and what they may do.
 *
 * <p>Accounts live in one YAML file that {@link vn.haidang.dashboards.console.account.AccountFile} writes and
 * {@link vn.haidang.dashboards.console.account.Accounts} reads afresh at every question, so that a new account works at
 * once and a removed or changed one ends its sessions at once. Passwords are kept as bcrypt hashes; nothing here ever
 * logs or shows one. {@link vn.haidang.dashboards.console.account.LimitedLogin} checks a sign-in and stops guessing.
 *
 * <p>Departments and other systems have a {@link vn.haidang.dashboards.console.account.Token} instead, in a file of its own
 * that keeps only hashes. What either may do with alerts are its {@link vn.haidang.dashboards.console.account.Duties}.
 */
@NullMarked
package vn.haidang.dashboards.console.account;

import org.jspecify.annotations.NullMarked;
