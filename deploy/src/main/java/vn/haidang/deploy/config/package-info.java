/**
 * The configuration of an installation: one commented file of defaults, one optional file of changes.
 *
 * <p>{@code config/defaults.yaml} holds every key with its default; {@code haidang.yaml} holds only what an operator
 * changes. {@link vn.haidang.deploy.config.Configuration} is both laid over each other, checked as a whole before
 * anything starts.
 */
@NullMarked
package vn.haidang.deploy.config;

import org.jspecify.annotations.NullMarked;
