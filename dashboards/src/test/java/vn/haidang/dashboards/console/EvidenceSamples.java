package vn.haidang.dashboards.console;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.haidang.dashboards.archive.ArchivedArticle;
import vn.haidang.ingest.article.ArticleId;
import vn.haidang.ingest.article.Capture;
import vn.haidang.ingest.article.CaptureFailure;
import vn.haidang.ingest.article.Evidence;
import vn.haidang.ingest.article.EvidenceRequest;
import vn.haidang.ingest.article.EvidenceShelf;
import vn.haidang.ingest.article.PageCopy;
import vn.haidang.ingest.article.PagePicture;

/** Made-up evidence: of the first article two revisions, one with a picture; of the second none could be had. */
final class EvidenceSamples implements EvidenceShelf {

    static final String PAGE = "<html><script>alert(1)</script>Cầu sập</html>";
    static final String HASH = "7c5d0a6f".repeat(8);
    static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};

    /** Whose pages are kept, or could not be. */
    private static final List<ArticleId> FIRST = Samples.articles().stream()
            .limit(2)
            .map(archived -> archived.analyzed().article().id())
            .toList();

    static List<Evidence> of(List<ArchivedArticle> articles) {
        return articles.stream().flatMap(EvidenceSamples::of).toList();
    }

    private static Stream<Evidence> of(ArchivedArticle archived) {
        var article = archived.analyzed().article();
        if (article.id().equals(id(0))) {
            return Stream.of(
                    kept(archived, 2, picture()), kept(archived, 1, PagePicture.none("browser chromium is not here")));
        }
        return article.id().equals(id(1)) ? Stream.of(gone(archived)) : Stream.empty();
    }

    private static ArticleId id(int index) {
        return FIRST.get(index);
    }

    private static PagePicture picture() {
        return PagePicture.of("2026-11/" + id(0) + "-2.png", "ab".repeat(32));
    }

    static Evidence kept(ArchivedArticle archived, int revision, PagePicture picture) {
        URI url = archived.analyzed().article().url();
        var page = new PageCopy(url, PAGE.length(), HASH, "2026-11/pages-0001.warc.gz", 512);
        return new Evidence(request(archived, revision), Capture.kept(Samples.NOW, page, picture));
    }

    static Evidence gone(ArchivedArticle archived) {
        var failure = new CaptureFailure(CaptureFailure.Kind.REFUSED, "status 404 <b>gone</b>");
        return new Evidence(request(archived, 1), Capture.failed(Samples.NOW, failure));
    }

    private static EvidenceRequest request(ArchivedArticle archived, int revision) {
        var article = archived.analyzed().article();
        String alert = archived.province() + "." + article.id();
        return new EvidenceRequest(archived.province(), article.id(), revision, article.url(), alert, Samples.NOW);
    }

    @Override
    public Optional<byte[]> page(PageCopy copy) {
        return Optional.of(PAGE.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Optional<byte[]> picture(PagePicture picture) {
        return picture.file() == null ? Optional.empty() : Optional.of(PNG);
    }
}
