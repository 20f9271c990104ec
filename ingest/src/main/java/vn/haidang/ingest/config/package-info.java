/**
 * Published: the one way of reading configuration and data files.
 *
 * <p>{@link vn.haidang.ingest.config.YamlFile} binds YAML to records. Whatever is wrong (an unknown key, another type,
 * a value that a record's constructor refuses, a file that is not there) ends in a
 * {@link vn.haidang.ingest.config.ConfigException} that names file, line and key and says what was expected. A record
 * checks its own components, so a bad value is found where it stands. {@link vn.haidang.ingest.config.Secret} takes
 * its value from the environment or from a file and never shows it.
 */
@NullMarked
package vn.haidang.ingest.config;

import org.jspecify.annotations.NullMarked;
