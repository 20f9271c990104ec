package vn.haidang.analyze.opinion;

/**
 * An article in another language, as the model tells it; nobody has checked that it is right.
 *
 * @param text paragraphs separated by a blank line, empty when the article is a title only
 */
public record Translation(TargetLanguage language, String title, String text) {}
