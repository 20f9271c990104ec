package vn.haidang.analyze.result;

import org.jspecify.annotations.Nullable;

/**
 * Words that an article puts between quotation marks.
 *
 * @param words without the marks
 * @param speaker as the article names the one who said them; {@code null} when it does not beside the words
 */
public record StoryQuote(String words, @Nullable String speaker, String articleId) {}
