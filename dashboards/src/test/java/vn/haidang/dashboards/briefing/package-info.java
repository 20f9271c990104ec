/** Tests of the press-conference dossier. */
@NullMarked
package vn.haidang.dashboards.briefing;

import org.jspecify.annotations.NullMarked;
