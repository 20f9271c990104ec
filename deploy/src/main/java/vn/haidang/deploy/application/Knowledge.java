package vn.haidang.deploy.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import vn.haidang.alerting.letter.Letters;
import vn.haidang.alerting.notice.NoticeBook;
import vn.haidang.alerting.rule.RuleBook;
import vn.haidang.alerting.workflow.Overdue;
import vn.haidang.analyze.Analyzer;
import vn.haidang.analyze.trend.TrendRules;
import vn.haidang.dashboards.map.ProvinceMaps;
import vn.haidang.deploy.config.Configuration;
import vn.haidang.ingest.source.SourceList;

/**
 * Everything the data files say, read and checked before anything starts.
 *
 * @param ruleText the rule file as it is written
 * @param provinces names of the watched provinces by id
 * @param maps of provinces, as far as there are any
 */
public record Knowledge(
        SourceList sources,
        Analyzer analyzer,
        TrendRules trends,
        RuleBook rules,
        String ruleText,
        Overdue overdue,
        Letters letters,
        NoticeBook notices,
        Map<String, String> provinces,
        ProvinceMaps maps) {

    /**
     * Reads every data file.
     *
     * @throws vn.haidang.ingest.config.ConfigException at the first mistake
     */
    public static Knowledge load(Configuration configuration) {
        var analyzer = Analyzer.load(configuration.analyze());
        return new Knowledge(
                SourceList.read(configuration.ingest().sources()),
                analyzer,
                TrendRules.load(configuration.trends()),
                RuleBook.load(configuration.alerting().rules()),
                text(configuration.alerting().rules()),
                Overdue.load(configuration.alerting().escalation()),
                Letters.load(configuration.alerting().letters()),
                configuration.notices().book(analyzer.provinces()),
                analyzer.provinces(),
                ProvinceMaps.load(configuration.console().maps()));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
