package vn.haidang.dashboards.briefing;

import java.util.List;

/** How much is written about the province and about others; counts and nothing else. */
final class Comparison {

    private Comparison() {}

    static List<Entry> of(Material material, Words words) {
        return material.coverages().stream()
                .map(coverage -> Entry.drafted(
                        Part.COMPARISON,
                        words.say(
                                "comparison",
                                coverage.name(),
                                coverage.articles(),
                                coverage.unfavourable(),
                                words.percent(coverage.unfavourable(), coverage.articles())),
                        "",
                        List.of(Reference.search(
                                coverage.province(),
                                coverage.parameters(),
                                words.say("reference.province", coverage.name(), coverage.articles())))))
                .toList();
    }
}
