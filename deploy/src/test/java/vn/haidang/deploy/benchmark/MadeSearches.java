package vn.haidang.deploy.benchmark;

import static vn.haidang.deploy.benchmark.RealTexts.any;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.haidang.analyze.query.Query;
import vn.haidang.dashboards.archive.ArticleSearch;
import vn.haidang.dashboards.archive.ArticleSearch.Copies;
import vn.haidang.dashboards.archive.ArticleSearch.Order;
import vn.haidang.dashboards.archive.Facet;
import vn.haidang.dashboards.archive.Period;

/**
 * Searches as officers make them, each different: words that stand side by side in real titles, over all or part of the
 * time, a third with a facet chosen, one in five beyond the first page.
 */
final class MadeSearches {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 26);
    private static final int PAGE = 20;
    private static final List<Integer> DAYS = List.of(30, 90, 365, 9_000, 9_000, 9_000);
    private static final List<Order> ORDERS = List.of(
            Order.NEWEST,
            Order.NEWEST,
            Order.NEWEST,
            Order.NEWEST,
            Order.NEWEST,
            Order.NEWEST,
            Order.RELEVANCE,
            Order.RELEVANCE,
            Order.OLDEST,
            Order.SPREAD);

    private final RealTexts texts;
    private final String province;
    private final Random random;

    MadeSearches(RealTexts texts, String province, long seed) {
        this.texts = texts;
        this.province = province;
        this.random = new Random(seed);
    }

    /** A search with what it is an example of. */
    record Made(String kind, ArticleSearch search) {}

    private record Kind(String name, Supplier<String> text) {}

    List<Made> some(int number) {
        var kinds = List.of(
                new Kind("either, not", () -> "(" + phrase() + " OR " + phrase() + ") NOT " + phrase()),
                new Kind("everything", () -> ""),
                new Kind("field", () -> words() + " topic:(investment OR safety) NOT tone:neutral"),
                new Kind("near", () -> "\"" + any(List.of("Quy Nhơn", "Bình Định"), random) + "\" NEAR/20 " + phrase()),
                new Kind("phrase", this::phrase),
                new Kind("sentence", () -> "SENTENCE(" + words() + ", " + words() + ")"),
                new Kind("title", () -> "title:" + phrase()),
                new Kind("words", () -> words() + " " + words()));
        return Stream.generate(() -> any(kinds, random))
                .limit(number)
                .map(kind -> new Made(kind.name(), search(kind.text().get())))
                .toList();
    }

    private ArticleSearch search(String text) {
        return new ArticleSearch(
                province,
                text.isEmpty() ? null : Query.parse(text),
                Period.lastDays(any(DAYS, random), TODAY),
                random.nextInt(3) > 0
                        ? Map.of()
                        : Map.of(Facet.TONE, Set.of("unfavourable"), Facet.TIER, Set.of("1", "2")),
                any(ORDERS, random),
                Copies.FOLDED,
                random.nextInt(5) > 0 ? 0 : 1 + random.nextInt(4),
                PAGE);
    }

    private String phrase() {
        return "\"" + words() + "\"";
    }

    /** Two syllables of a title: about one word of Vietnamese. */
    private String words() {
        while (true) {
            var syllables = Arrays.stream(any(texts.titles(), random).split("\\s+"))
                    .filter(syllable -> syllable.matches("\\p{L}{2,}"))
                    .filter(syllable -> !Set.of("AND", "OR", "NOT").contains(syllable))
                    .toList();
            if (syllables.size() > 1) {
                int at = random.nextInt(syllables.size() - 1);
                return syllables.get(at) + " " + syllables.get(at + 1);
            }
        }
    }
}
