package vn.haidang.dashboards.console.briefing;

import java.util.Optional;
import vn.haidang.dashboards.briefing.Briefing;
import vn.haidang.dashboards.briefing.Reference;
import vn.haidang.dashboards.console.page.Links;
import vn.haidang.dashboards.console.page.Province;

/** Addresses of the dossiers, and of what they refer to. */
final class BriefingLinks {

    private BriefingLinks() {}

    static String list(Province province) {
        return "/" + Links.encode(province.id()) + "/briefings";
    }

    static String page(Province province, Briefing briefing) {
        return list(province) + "/" + Links.encode(briefing.id());
    }

    static String page(Province province, Briefing briefing, BriefingNotice notice) {
        return page(province, briefing) + "?" + BriefingNotice.PARAMETER + "=" + notice.value();
    }

    /** The page of the console; the outlet's own for an article that the archive does not have; empty for neither. */
    static Optional<String> of(Reference reference) {
        var province = new Province(reference.province(), "");
        return switch (reference.kind()) {
            case ARTICLE ->
                reference.target().isEmpty()
                        ? outside(reference)
                        : Optional.of(Links.article(province, reference.target()));
            case STORY -> Optional.of(Links.story(province, reference.target()));
            case SEARCH -> Optional.of("/" + Links.encode(reference.province()) + "/search?" + reference.target());
            case ALERT -> Optional.of(Links.alert(province, reference.target()));
        };
    }

    private static Optional<String> outside(Reference reference) {
        return Optional.ofNullable(reference.url()).flatMap(Links::outside);
    }
}
