package vn.haidang.dashboards.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
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
            case Query.Sentence each ->
                inAnySentence(sentence -> each.parts().stream()
                        .allMatch(part -> part.stream().anyMatch(local -> holds(local, sentence))));
            case Query.Title title -> new PlainTruth(texts.subList(0, 1), values).matches(title.query());
            case Query.Value value ->
                values.getOrDefault(value.field(), Set.of()).contains(value.value());
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
            case Query.Words words -> !places(words, sentence).isEmpty();
            case Query.Near near -> {
                var others = places(near.right(), sentence);
                yield places(near.left(), sentence).stream()
                        .anyMatch(place -> others.stream().anyMatch(other -> place.near(other, near.between())));
            }
        };
    }

    private static List<Place> places(List<Query.Words> alternatives, List<Token> sentence) {
        return alternatives.stream()
                .flatMap(words -> places(words, sentence).stream())
                .toList();
    }

    private static List<Place> places(Query.Words words, List<Token> sentence) {
        var forms = words.forms();
        boolean exact = words.exact();
        List<Place> places = new ArrayList<>();
        for (int from = 0; from + forms.size() <= sentence.size(); from++) {
            if (standsAt(from, forms, exact, sentence)) {
                places.add(new Place(from, from + forms.size()));
            }
        }
        return places;
    }

    private static boolean standsAt(int from, List<String> forms, boolean exact, List<Token> sentence) {
        for (int i = 0; i < forms.size(); i++) {
            var token = sentence.get(from + i);
            if (!forms.get(i).equals(exact ? token.match() : token.folded())) {
                return false;
            }
        }
        return true;
    }
}
