/**
 * The page of rules: what became of each rule's alerts, and a trial of changed rules on the days behind before they are
 * armed.
 */
@NullMarked
package vn.haidang.dashboards.console.rule;

import org.jspecify.annotations.NullMarked;
