/**
 * The distribution: what an operator starts.
 *
 * <p>{@link vn.haidang.deploy.Main} is the program; {@link vn.haidang.deploy.command} holds one class per command,
 * {@link vn.haidang.deploy.application} puts the stages together.
 */
@NullMarked
package vn.haidang.deploy;

import org.jspecify.annotations.NullMarked;
