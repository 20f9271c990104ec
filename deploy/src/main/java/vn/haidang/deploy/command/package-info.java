/**
 * One class per command of {@code haidang}; each says what it does in its help and leaves the work to others.
 */
@NullMarked
package vn.haidang.deploy.command;

import org.jspecify.annotations.NullMarked;
