/**
 * Takes what officers say of labels that are wrong, and takes it back; the pages of an article and of a story have the forms.
 */
@NullMarked
package vn.haidang.dashboards.console.correction;

import org.jspecify.annotations.NullMarked;
