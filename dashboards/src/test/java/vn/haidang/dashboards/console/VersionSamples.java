package vn.haidang.dashboards.console;

import java.util.ArrayList;
import java.util.List;
import vn.haidang.dashboards.archive.ArchivedArticle;
import vn.haidang.dashboards.archive.ArticleVersion;

/** The versions that an article of the samples has had: what it says now, and before that something else. */
final class VersionSamples {

    private VersionSamples() {}

    static List<ArticleVersion> of(ArchivedArticle archived) {
        var article = archived.analyzed().article();
        List<ArticleVersion> versions = new ArrayList<>();
        int last = archived.analyzed().revision();
        for (int revision = 1; revision < last; revision++) {
            versions.add(new ArticleVersion(
                    revision,
                    archived.indexedAt().minusSeconds(3_600L * (last - revision)),
                    "Tin nhanh: " + article.title(),
                    article.lead(),
                    article.body()
                                    .replace(" hơn ", " khoảng ")
                                    .replace("120 triệu", "115 triệu")
                                    .replace("18%", "15%") + "\n\nTin đang cập nhật, bản " + revision + "."));
        }
        versions.add(new ArticleVersion(last, archived.indexedAt(), article.title(), article.lead(), article.body()));
        return versions;
    }
}
