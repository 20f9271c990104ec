/**
 * The dossier of an alert: what was said, what was done, how far it went, what is true, what was answered, what was kept.
 *
 * <p>{@link vn.haidang.dashboards.dossier.DossierDocument} makes a
 * {@link vn.haidang.dashboards.document.Document} of a {@link vn.haidang.dashboards.dossier.Dossier}, one class for each
 * section, in Vietnamese or English. Every statement names its article and links to it. What the system cannot know
 * ({@code […who issues it…]}) is left to a person.
 */
@NullMarked
package vn.haidang.dashboards.dossier;

import org.jspecify.annotations.NullMarked;
