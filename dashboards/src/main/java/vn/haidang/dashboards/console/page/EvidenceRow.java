package vn.haidang.dashboards.console.page;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.haidang.ingest.article.Evidence;
import vn.haidang.ingest.article.PagePicture;

/**
 * What came of keeping one revision of an article, as pages show it.
 *
 * @param at when the page was visited
 * @param sha256 of the page; {@code null} when nothing was kept
 * @param place WARC file and offset
 * @param page address of the copy
 * @param picture address of its picture; {@code null} when there is none
 * @param noPicture why there is no picture
 * @param failure key of the message that says why nothing was kept
 * @param detail of the failure
 */
public record EvidenceRow(
        int revision,
        Instant at,
        @Nullable String sha256,
        @Nullable String place,
        @Nullable String page,
        @Nullable String picture,
        @Nullable String noPicture,
        @Nullable String failure,
        @Nullable String detail) {

    public static List<EvidenceRow> of(Province province, List<Evidence> evidence) {
        return evidence.stream().map(each -> of(province, each)).toList();
    }

    private static EvidenceRow of(Province province, Evidence evidence) {
        int revision = evidence.request().revision();
        var capture = evidence.capture();
        var page = capture.page();
        var failure = capture.failure();
        if (page == null || failure != null) {
            String kind = failure == null ? "" : failure.kind().name();
            String detail = failure == null ? "" : failure.detail();
            return new EvidenceRow(
                    revision,
                    capture.at(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    "evidence.failure." + kind.toLowerCase(Locale.ROOT).replace('_', '-'),
                    detail);
        }
        var picture = capture.picture() == null ? PagePicture.none("") : capture.picture();
        return new EvidenceRow(
                revision,
                capture.at(),
                page.sha256(),
                page.file() + " · " + page.offset(),
                Links.evidence(province, evidence, "page.txt"),
                picture.file() == null ? null : Links.evidence(province, evidence, "picture.png"),
                picture.failure(),
                null,
                null);
    }
}
