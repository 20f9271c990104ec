/**
 * The place gate: which watched provinces an article concerns, and by what proof.
 *
 * <p>A {@link vn.haidang.analyze.place.Province} is data, one YAML file each: names by language with the dates they
 * held, the province that took it in, places inside, namesakes. {@link vn.haidang.analyze.place.PlaceGate} looks for
 * all names of all provinces in one pass; most articles hold none and end there. What it finds are
 * {@link vn.haidang.analyze.place.Sighting}s. Each is read in its context by the first
 * {@link vn.haidang.analyze.place.ContextRule} that has something to say of it (a street, a person, a birthplace, a
 * fixture, a list ...), and {@link vn.haidang.analyze.place.Decision} weighs the readings of a province into a
 * status. Everything is a pure function of texts, date and data.
 */
@NullMarked
package vn.haidang.analyze.place;

import org.jspecify.annotations.NullMarked;
