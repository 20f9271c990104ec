package vn.haidang.dashboards.console.rule;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.alert.Wording;
import vn.haidang.alerting.rule.Rule;
import vn.haidang.alerting.rule.RuleRecord;
import vn.haidang.dashboards.archive.Facet;
import vn.haidang.dashboards.console.page.ArticleRow;

/**
 * A rule in the list.
 *
 * @param conditions in words, those that it has
 * @param response class of its alerts
 * @param precision share of judged alerts that were taken up; {@code null} while none is judged
 * @param reasons why alerts were dismissed, with how many
 */
record RuleRow(
        String id,
        String name,
        List<String> conditions,
        String response,
        String severity,
        long hours,
        RuleRecord record,
        @Nullable Double precision,
        String reasons) {

    static RuleRow of(vn.haidang.dashboards.console.page.Wording words, Rule rule, Collection<Alert> alerts) {
        var record = RuleRecord.of(rule.id(), alerts);
        var precision = record.precision();
        return new RuleRow(
                rule.id(),
                rule.published().nameIn(words.locale().getLanguage()),
                conditions(words, rule),
                ArticleRow.value(rule.alertClass()),
                ArticleRow.value(rule.severity()),
                rule.deadline().toHours(),
                record,
                precision.isEmpty() ? null : precision.getAsDouble(),
                reasons(Wording.in(words.locale()), record));
    }

    private static List<String> conditions(vn.haidang.dashboards.console.page.Wording words, Rule rule) {
        return Stream.of(
                        values(words, Facet.PLACE, rule.places()),
                        values(words, Facet.TOPIC, rule.topics()),
                        values(words, Facet.TONE, rule.tones()),
                        values(words, Facet.TIER, rule.tiers()),
                        rule.query() == null ? null : words.sentence("rules.query"),
                        rule.spread() == null
                                ? null
                                : words.sentence(
                                        "rules.spread",
                                        rule.spread().outlets(),
                                        rule.spread().hours()),
                        rule.surge() == null
                                ? null
                                : words.sentence("rules.surge", rule.surge().articles()),
                        rule.maxAge() == null
                                ? null
                                : words.sentence("rules.maxAge", rule.maxAge().toHours()))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private static @Nullable String values(
            vn.haidang.dashboards.console.page.Wording words, Facet facet, @Nullable Collection<?> values) {
        return values == null
                ? null
                : words.facet(facet) + ": "
                        + values.stream()
                                .map(value -> value instanceof Enum<?> one ? ArticleRow.value(one) : value.toString())
                                .sorted()
                                .map(value -> words.value(facet, value))
                                .collect(Collectors.joining(", "));
    }

    private static String reasons(Wording wording, RuleRecord record) {
        return new TreeMap<>(record.dismissed())
                .entrySet().stream()
                        .map(reason -> wording.word(reason.getKey()) + " " + reason.getValue())
                        .collect(Collectors.joining(", "));
    }
}
