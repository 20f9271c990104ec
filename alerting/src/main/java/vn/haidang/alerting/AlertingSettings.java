package vn.haidang.alerting;

import java.nio.file.Path;

/**
 * The alerting part of the configuration.
 *
 * @param rules file of alert rules
 */
public record AlertingSettings(Path rules) {}
