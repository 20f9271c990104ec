/**
 * When an article, and the story it belongs to, call for an answer.
 *
 * <p>{@link vn.haidang.alerting.rule.RuleBook} reads the rule file, compiles its queries once and judges each article on
 * its own: a {@link vn.haidang.alerting.rule.Hit} names every rule whose conditions on an article hold, per province.
 * What a rule asks of how the story moves ({@link vn.haidang.alerting.rule.Momentum}) is judged when the story is known.
 * The file also says how severity rises with spread and how many alerts a shift is shown one by one
 * ({@link vn.haidang.alerting.rule.Budget}).
 */
@NullMarked
package vn.haidang.alerting.rule;

import org.jspecify.annotations.NullMarked;
