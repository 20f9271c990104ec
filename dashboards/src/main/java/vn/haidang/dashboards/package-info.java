/**
 * Everything people read: the archive and the console.
 *
 * <p>The facade of the stage; {@link vn.haidang.dashboards.DashboardsSettings} is its part of the configuration.
 */
@NullMarked
package vn.haidang.dashboards;

import org.jspecify.annotations.NullMarked;
