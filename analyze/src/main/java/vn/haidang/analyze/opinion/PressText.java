package vn.haidang.analyze.opinion;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.haidang.ingest.article.Article;

/** The words of a press article, the only thing that a model is given; a private person's post cannot become one. */
public final class PressText {

    private final String text;

    private PressText(String text) {
        this.text = text;
    }

    /** The text of an article, or empty when a social account published it. */
    public static Optional<PressText> of(Article article) {
        return switch (article.source().kind()) {
            case PRESS -> Optional.of(new PressText(words(article)));
            case SOCIAL -> Optional.empty();
        };
    }

    private static String words(Article article) {
        return Stream.of(article.title(), article.lead(), article.body())
                .map(PlainText::of)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(PlainText.PARAGRAPH));
    }

    /** The text up to a number of characters, cut between two words. */
    Excerpt excerpt(int maxCharacters) {
        if (text.length() <= maxCharacters) {
            return new Excerpt(text, Extent.WHOLE);
        }
        int space = text.lastIndexOf(' ', maxCharacters);
        int end = space > maxCharacters / 2 ? space : wholeCharacters(maxCharacters);
        return new Excerpt(text.substring(0, end), Extent.OPENING);
    }

    /** Chinese, Japanese, Lao and Khmer write no blanks between words. */
    private int wholeCharacters(int end) {
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }
}
