package vn.haidang.deploy.application;

import java.util.Map;
import vn.haidang.alerting.notice.NoticeBook;
import vn.haidang.alerting.rule.RuleBook;
import vn.haidang.alerting.workflow.Overdue;
import vn.haidang.analyze.Analyzer;
import vn.haidang.analyze.trend.TrendRules;
import vn.haidang.deploy.config.Configuration;
import vn.haidang.ingest.source.SourceList;

/**
 * Everything the data files say, read and checked before anything starts.
 *
 * @param provinces names of the watched provinces by id
 */
public record Knowledge(
        SourceList sources,
        Analyzer analyzer,
        TrendRules trends,
        RuleBook rules,
        Overdue overdue,
        NoticeBook notices,
        Map<String, String> provinces) {

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
                Overdue.load(configuration.alerting().escalation()),
                configuration.notices().book(analyzer.provinces()),
                analyzer.provinces());
    }
}
