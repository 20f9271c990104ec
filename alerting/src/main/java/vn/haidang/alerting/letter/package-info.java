/**
 * Letters to outlets and the public, drafted from an alert for a person to finish.
 *
 * <p>{@link vn.haidang.alerting.letter.Letters} reads the templates of {@code data/letters}, one for each
 * {@link vn.haidang.alerting.letter.LetterKind}, and fills in what the alert knows; a
 * {@link vn.haidang.alerting.letter.Letter} says which blanks are left. Nothing is sent: a person completes it, and records
 * having issued it as a move of the workflow. What came from a crawled page is one line of plain text here and never a
 * template.
 */
@NullMarked
package vn.haidang.alerting.letter;

import org.jspecify.annotations.NullMarked;
