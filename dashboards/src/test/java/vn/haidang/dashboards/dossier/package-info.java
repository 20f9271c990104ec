/** Tests of decisions on their way. */
@NullMarked
package vn.haidang.dashboards.dossier;

import org.jspecify.annotations.NullMarked;
