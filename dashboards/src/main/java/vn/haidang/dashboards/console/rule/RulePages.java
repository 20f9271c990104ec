package vn.haidang.dashboards.console.rule;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.haidang.dashboards.archive.ArchiveReader;
import vn.haidang.dashboards.edit.RuleDesk;

/** The page of rules, as objects of the console. */
@Configuration(proxyBeanMethods = false)
public class RulePages {

    @Bean
    RuleController ruleController(ArchiveReader archive, RuleDesk rules) {
        return new RuleController(archive, rules);
    }
}
