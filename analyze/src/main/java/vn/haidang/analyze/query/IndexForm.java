package vn.haidang.analyze.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.haidang.analyze.text.Token;
import vn.haidang.analyze.text.TokenizedText;

/**
 * A text as an index must hold it to answer queries as a {@link QuerySet} does.
 *
 * <p>Both lists have one entry per sentence, and both entries of a sentence have as many words, so that a word has the
 * same position in both. Words are divided by one blank, hold none themselves and have at most 240 characters.
 *
 * @param exact sentences in match form
 * @param folded sentences in folded form
 */
public record IndexForm(List<String> exact, List<String> folded) {

    /** No sentence has more words, so a larger gap between sentences parts them for certain. */
    public static final int MAX_SENTENCE = TokenizedText.MAX_SENTENCE;

    public IndexForm {
        exact = List.copyOf(exact);
        folded = List.copyOf(folded);
    }

    public static IndexForm of(String text) {
        List<List<Token>> sentences = TokenizedText.of(text).sentences();
        return new IndexForm(join(sentences, Token::match), join(sentences, Token::folded));
    }

    private static List<String> join(List<List<Token>> sentences, Function<Token, String> form) {
        List<String> joined = new ArrayList<>();
        for (List<Token> sentence : sentences) {
            joined.add(sentence.stream().map(form).collect(Collectors.joining(" ")));
        }
        return joined;
    }
}
