package vn.haidang.deploy.newsroom;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Outlets in the form of the crawler's source file. */
final class SourceListText {

    private SourceListText() {}

    static String of(List<Outlet> outlets) {
        return outlets.stream().map(SourceListText::entry).collect(Collectors.joining("", "sources:\n", ""));
    }

    private static String entry(Outlet outlet) {
        return """
                  - id: %s
                    name: "%s"
                    kind: %s
                    country: "%s"
                    language: "%s"
                    tier: %d
                    feeds: ["%s"]
                    every: 1m
                    fullText: true
                    checked: never
                """
                .formatted(
                        outlet.id(),
                        outlet.name(),
                        outlet.kind().name().toLowerCase(Locale.ROOT),
                        outlet.country(),
                        outlet.language(),
                        outlet.tier(),
                        outlet.feedAddress());
    }
}
