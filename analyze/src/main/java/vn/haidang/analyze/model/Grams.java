package vn.haidang.analyze.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.haidang.analyze.text.ArticleText;
import vn.haidang.analyze.text.Spelling;
import vn.haidang.analyze.text.Token;
import vn.haidang.analyze.text.TokenizedText;

/**
 * The known terms of an article.
 *
 * @param title those of the title
 * @param all those of title, lead and the opening of the body
 */
record Grams(List<Gram> title, List<Gram> all) {

    /** Tokens of the body; news says what the matter is at its beginning. */
    private static final int OPENING = 80;

    static Grams of(ArticleText article, Vocabulary vocabulary) {
        boolean marked = article.fields().stream().anyMatch(field -> Spelling.hasVietnameseLetter(field.text()));
        var reader =
                marked ? new Reader(Token::match, vocabulary.exact()) : new Reader(Token::folded, vocabulary.plain());
        var title = reader.read(article.title(), Integer.MAX_VALUE);
        List<Gram> all = new ArrayList<>(title);
        all.addAll(reader.read(article.lead(), Integer.MAX_VALUE));
        all.addAll(reader.read(article.body(), OPENING));
        return new Grams(title, all);
    }

    private record Reader(Function<Token, String> form, Map<String, Integer> ids) {

        List<Gram> read(TokenizedText text, int limit) {
            int end = Math.min(limit, text.size());
            List<Gram> grams = new ArrayList<>();
            for (int at = 0; at < end; at++) {
                String one = form.apply(text.token(at));
                add(grams, one, text, at, at + 1);
                if (at + 1 < end) {
                    add(grams, one + " " + form.apply(text.token(at + 1)), text, at, at + 2);
                }
            }
            return grams;
        }

        private void add(List<Gram> grams, String term, TokenizedText text, int from, int to) {
            Integer id = ids.get(term);
            if (id != null) {
                grams.add(new Gram(id, text, from, to));
            }
        }
    }
}
