package vn.haidang.dashboards.archive;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.haidang.analyze.query.Field;
import vn.haidang.analyze.query.Query;
import vn.haidang.analyze.query.QueryDocument;
import vn.haidang.analyze.text.Token;
import vn.haidang.analyze.text.TokenizedText;

/** What a query means, tried out sentence by sentence and place by place, with no index and no cleverness. */
record PlainTruth(List<List<List<Token>>> texts, Map<Field, Set<String>> values) {

    /** Words from one index up to another. */
    private record Place(int from, int to) {

        boolean near(Place other, int between) {
            int gap = from < other.from ? other.from - to : from - other.to;
            return gap >= 0 && gap <= between;
        }
    }

    static PlainTruth of(QueryDocument document) {
        return new PlainTruth(
                document.text().fields().stream().map(TokenizedText::sentences).toList(), document.values());
    }

    boolean matches(Query query) {
        return switch (query) {
            case Query.Local local -> inAnySentence(sentence -> holds(local, sentence));
            case Query.Sentence each -> inAnySentence(sentence ->
                    each.parts().stream().allMatch(part -> part.stream().anyMatch(local -> holds(local, sentence))));
            case Query.Title title -> new PlainTruth(texts.subList(0, 1), values).matches(title.query());
            case Query.Value value -> values.getOrDefault(value.field(), Set.of()).contains(value.value());
            case Query.And and -> and.parts().stream().allMatch(this::matches);
            case Query.Or or -> or.parts().stream().anyMatch(this::matches);
            case Query.Not not -> !matches(not.part());
        };
    }

    private boolean inAnySentence(Predicate<List<Token>> holds) {
        return texts.stream().flatMap(List::stream).anyMatch(holds);
    }

    private static boolean holds(Query.Local local, List<Token> sentence) {
        return switch (local) {
            case Query.Words words -> places(words, sentence).findAny().isPresent();
            case Query.Near near -> near.left().stream()
                    .flatMap(left -> places(left, sentence))
                    .anyMatch(place -> near.right().stream()
                            .flatMap(right -> places(right, sentence))
                            .anyMatch(other -> place.near(other, near.between())));
        };
    }

    private static Stream<Place> places(Query.Words words, List<Token> sentence) {
        var forms = words.forms();
        return IntStream.rangeClosed(0, sentence.size() - forms.size())
                .filter(from -> IntStream.range(0, forms.size())
                        .allMatch(i -> forms.get(i).equals(form(sentence.get(from + i), words.exact()))))
                .mapToObj(from -> new Place(from, from + forms.size()));
    }

    private static String form(Token token, boolean exact) {
        return exact ? token.match() : token.folded();
    }
}
