package vn.haidang.dashboards.console.page;

import java.time.Instant;
import java.util.List;
import vn.haidang.dashboards.archive.Facet;
import vn.haidang.dashboards.correction.CorrectedLabel;
import vn.haidang.dashboards.correction.StandingCorrection;

/**
 * A correction that stands.
 *
 * @param revision of the article that the officer saw
 * @param counts whether it is the latest of its label
 */
public record CorrectionRow(
        String id,
        String articleId,
        Facet facet,
        List<String> values,
        String by,
        Instant at,
        String note,
        int revision,
        boolean counts) {

    /** Those of one article, earliest first. */
    public static List<CorrectionRow> of(List<StandingCorrection> standing) {
        return standing.stream()
                .map(one -> new CorrectionRow(
                        one.id(),
                        one.articleId(),
                        facet(one.label()),
                        one.values(),
                        one.by(),
                        one.at(),
                        one.note(),
                        one.revision(),
                        standing.stream()
                                .filter(other -> other.label() == one.label())
                                .reduce((earlier, later) -> later)
                                .filter(one::equals)
                                .isPresent()))
                .toList();
    }

    /** The facet that shows a label. */
    public static Facet facet(CorrectedLabel label) {
        return switch (label) {
            case PLACE -> Facet.PLACE;
            case TOPIC -> Facet.TOPIC;
            case TONE -> Facet.TONE;
            case RESPONSE -> Facet.RESPONSE;
            case LANGUAGE -> Facet.LANGUAGE;
        };
    }
}
