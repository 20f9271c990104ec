package vn.haidang.dashboards.console.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.haidang.analyze.query.Field;
import vn.haidang.analyze.query.Query;

/** Fills in the form for a query of the kind that it writes, so that field and form say the same. */
final class PlainFormReader {

    private final List<String> all = new ArrayList<>();
    private final List<String> phrases = new ArrayList<>();
    private final List<String> any = new ArrayList<>();
    private final List<String> none = new ArrayList<>();
    private final List<String> title = new ArrayList<>();
    private final Map<Field, String> values = new EnumMap<>(Field.class);

    private PlainFormReader() {}

    /** The form that means a query; empty for one that says more than the form can. */
    static Optional<PlainForm> read(Query query) {
        var reader = new PlainFormReader();
        return reader.takesAll(query) ? Optional.of(reader.form()) : Optional.empty();
    }

    private PlainForm form() {
        return new PlainForm(
                String.join(" ", all),
                String.join(" ", phrases),
                alternatives(any),
                alternatives(none),
                String.join(" ", title),
                values);
    }

    private boolean takesAll(Query query) {
        return query instanceof Query.And and ? and.parts().stream().allMatch(this::takes) : takes(query);
    }

    private boolean takes(Query part) {
        return switch (part) {
            case Query.Term term -> all.add(term.word());
            case Query.Phrase phrase -> phrases.isEmpty() && phrases.add(text(phrase));
            case Query.Or or -> any.isEmpty() && or.parts().stream().allMatch(each -> takesWords(each, any));
            case Query.Not not -> takesWords(not.part(), none);
            case Query.Title inTitle -> title.isEmpty() && takesTitle(inTitle.query());
            case Query.Value value -> values.putIfAbsent(value.field(), value.value()) == null;
            case Query.And and -> false;
            case Query.Near near -> false;
            case Query.Sentence sentence -> false;
        };
    }

    private static boolean takesWords(Query part, List<String> into) {
        return part instanceof Query.Words words && into.add(text(words));
    }

    private boolean takesTitle(Query query) {
        return query instanceof Query.And and
                ? and.parts().stream().allMatch(each -> each instanceof Query.Term term && title.add(term.word()))
                : query instanceof Query.Term term && title.add(term.word());
    }

    private static String text(Query.Words words) {
        return String.join(" ", words.words());
    }

    /** Phrases are told from words by commas. */
    private static String alternatives(List<String> words) {
        boolean phrases = words.stream().anyMatch(word -> word.contains(" "));
        String one = words.size() == 1 && phrases ? "," : "";
        return words.stream().collect(Collectors.joining(phrases ? ", " : " ")) + one;
    }
}
