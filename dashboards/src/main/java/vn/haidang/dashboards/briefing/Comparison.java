package vn.haidang.dashboards.briefing;

import java.util.List;

/** How much is written about the province and about others; counts and nothing else. */
final class Comparison {

    private Comparison() {}

    static List<Entry> of(Material material, Words words) {
        return material.coverages().stream()
                .map(coverage -> entry(material, coverage, words))
                .toList();
    }

    private static Entry entry(Material material, Material.Coverage coverage, Words words) {
        String text = words.say(
                coverage.articles() == 0 ? "comparison.none" : "comparison",
                coverage.name(),
                coverage.articles(),
                coverage.unfavourable(),
                words.percent(coverage.unfavourable(), coverage.articles()));
        var counted = Reference.search(
                coverage.province(),
                coverage.parameters(),
                words.say("reference.province", coverage.name(), coverage.articles()),
                Situation.asked(material, words, ""));
        return Entry.drafted(Part.COMPARISON, text, "", List.of(counted));
    }
}
