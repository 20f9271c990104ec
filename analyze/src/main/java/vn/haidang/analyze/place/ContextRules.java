package vn.haidang.analyze.place;

import java.util.List;
import java.util.Optional;

/** All context rules in the order in which they are asked; the first answer counts. */
final class ContextRules {

    private static final List<ContextRule> ORDER = List.of(
            new NamesakeRule(),
            new PlainSpellingRule(),
            new FormerCommuneRule(),
            new PersonRule(),
            new LongerNameRule(),
            new OtherProvinceRule(),
            new CommuneRule(),
            new StreetRule(),
            new CommonNameRule(),
            new OriginRule(),
            new BirthplaceRule(),
            new FormerNameRule(),
            new DelegateRule(),
            new CompanyRule(),
            new RouteRule(),
            new ListRule(),
            new RangeRule(),
            new FixtureRule(),
            new SignRule());

    private ContextRules() {}

    static Reading read(Sighting sighting, Scene scene) {
        return ORDER.stream()
                .map(rule -> rule.read(sighting, scene))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> PlainReading.of(sighting));
    }
}
