package vn.haidang.alerting;

import java.nio.file.Path;

/**
 * The alerting part of the configuration.
 *
 * @param rules file of alert rules
 * @param escalation file that says who hears of a deadline that has passed
 * @param letters folder of the templates of letters
 */
public record AlertingSettings(Path rules, Path escalation, Path letters) {}
