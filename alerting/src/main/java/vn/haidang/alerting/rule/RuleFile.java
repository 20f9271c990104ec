package vn.haidang.alerting.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The rule file as it is written.
 *
 * @param rules in order of precedence
 * @param steps distinct outlets at which the severity of an alert rises by one
 */
record RuleFile(List<Rule> rules, List<Integer> steps, Budget budget) {

    RuleFile {
        rules = List.copyOf(rules);
        steps = List.copyOf(steps);
        Set<String> seen = new HashSet<>();
        for (var rule : rules) {
            if (!seen.add(rule.id())) {
                throw new IllegalArgumentException("got rule '" + rule.id() + "' twice, expected each once");
            }
        }
        if (!steps.equals(steps.stream().distinct().sorted().toList())) {
            throw new IllegalArgumentException("got steps " + steps + ", expected each higher than the one before");
        }
    }
}
