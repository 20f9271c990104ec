package vn.haidang.alerting;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.alert.AlertState;
import vn.haidang.analyze.result.AnalyzedArticle;
import vn.haidang.analyze.result.Mention;
import vn.haidang.ingest.config.YamlFile;

/**
 * The rules in force; the first that fires decides.
 *
 * @param rules in order of precedence
 */
public record RuleBook(List<Rule> rules) {

    public RuleBook {
        rules = List.copyOf(rules);
    }

    /**
     * The rules of a file.
     *
     * @throws vn.haidang.ingest.config.ConfigException when it does not fit
     */
    public static RuleBook load(Path file) {
        return YamlFile.read(file, RuleBook.class);
    }

    /**
     * The alerts that an article asks for, at most one per province.
     *
     * @param now when they are raised
     */
    List<Alert> alerts(AnalyzedArticle analyzed, Instant now) {
        return analyzed.labels().mentions().stream()
                .flatMap(mention -> alert(analyzed, mention, now).stream())
                .toList();
    }

    private Optional<Alert> alert(AnalyzedArticle analyzed, Mention mention, Instant now) {
        return rules.stream()
                .filter(rule -> rule.fires(analyzed, mention.status()))
                .findFirst()
                .map(rule -> new Alert(
                        Alert.idOf(mention.province(), analyzed),
                        mention.province(),
                        rule.response(),
                        rule.severity(),
                        rule.id(),
                        sentence(analyzed),
                        now,
                        now.plus(rule.deadline()),
                        AlertState.DETECTED,
                        analyzed));
    }

    private static String sentence(AnalyzedArticle analyzed) {
        return analyzed.labels().evidenceOf("response").stream()
                .map(proof -> proof.text())
                .findFirst()
                .orElse(analyzed.article().title());
    }
}
