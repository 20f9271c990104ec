package vn.haidang.dashboards.console.article;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.haidang.dashboards.archive.ArchiveReader;
import vn.haidang.dashboards.console.page.Visit;
import vn.haidang.ingest.article.Capture;
import vn.haidang.ingest.article.EvidenceShelf;

/**
 * Hands out kept pages and their pictures. A kept page is hostile: it comes as a file of text to be saved, never as a page
 * of ours.
 */
@Controller
final class EvidenceController {

    private static final Logger LOG = LoggerFactory.getLogger(EvidenceController.class);

    private final ArchiveReader archive;
    private final EvidenceShelf shelf;

    EvidenceController(ArchiveReader archive, EvidenceShelf shelf) {
        this.archive = archive;
        this.shelf = shelf;
    }

    @GetMapping("/{province}/evidence/{article}/{revision}/page.txt")
    ResponseEntity<byte[]> page(
            Visit visit, @PathVariable("article") String article, @PathVariable("revision") int revision) {
        byte[] body = capture(visit, article, revision)
                .flatMap(capture -> Optional.ofNullable(capture.page()))
                .flatMap(shelf::page)
                .orElseThrow(EvidenceController::notFound);
        LOG.info("{} reads the copy of article {}, revision {}", visit.user(), article, revision);
        var name = ContentDisposition.attachment()
                .filename(article + "-" + revision + ".txt")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(body);
    }

    @GetMapping("/{province}/evidence/{article}/{revision}/picture.png")
    ResponseEntity<byte[]> picture(
            Visit visit, @PathVariable("article") String article, @PathVariable("revision") int revision) {
        byte[] png = capture(visit, article, revision)
                .flatMap(capture -> Optional.ofNullable(capture.picture()))
                .flatMap(shelf::picture)
                .orElseThrow(EvidenceController::notFound);
        LOG.info("{} looks at the picture of article {}, revision {}", visit.user(), article, revision);
        return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).body(png);
    }

    /** Only what the archive of this province knows; the shelf itself knows no provinces. */
    private Optional<Capture> capture(Visit visit, String article, int revision) {
        return ArticleController.id(article).stream()
                .flatMap(id -> archive.evidence(visit.province().id(), List.of(id.value())).stream())
                .filter(evidence -> evidence.request().revision() == revision)
                .map(evidence -> evidence.capture())
                .findFirst();
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
