package vn.haidang.dashboards.console.briefing;

import java.nio.charset.StandardCharsets;
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
import vn.haidang.dashboards.briefing.BriefingDocument;
import vn.haidang.dashboards.briefing.BriefingLog;
import vn.haidang.dashboards.briefing.FrozenVersion;
import vn.haidang.dashboards.console.page.Visit;
import vn.haidang.dashboards.document.Document;
import vn.haidang.dashboards.document.DocxWriter;
import vn.haidang.dashboards.document.PdfWriter;

/** Dossiers as files: the draft as its reader sees it, versions as they were laid down. */
@Controller
final class BriefingFileController {

    private static final Logger LOG = LoggerFactory.getLogger(BriefingFileController.class);

    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final BriefingLog log;

    BriefingFileController(BriefingLog log) {
        this.log = log;
    }

    @GetMapping("/{province}/briefings/{id}/draft.docx")
    ResponseEntity<byte[]> draftDocx(Visit visit, @PathVariable("id") String id) {
        return file(id + "-draft.docx", DOCX, DocxWriter.write(draft(visit, id)));
    }

    @GetMapping("/{province}/briefings/{id}/draft.pdf")
    ResponseEntity<byte[]> draftPdf(Visit visit, @PathVariable("id") String id) {
        return file(id + "-draft.pdf", MediaType.APPLICATION_PDF, PdfWriter.write(draft(visit, id)));
    }

    @GetMapping("/{province}/briefings/{id}/versions/{number}/briefing.docx")
    ResponseEntity<byte[]> docx(Visit visit, @PathVariable("id") String id, @PathVariable("number") int number) {
        var document = BriefingDocument.frozen(version(visit, id, number));
        return file(id + "-v" + number + ".docx", DOCX, DocxWriter.write(document));
    }

    @GetMapping("/{province}/briefings/{id}/versions/{number}/briefing.pdf")
    ResponseEntity<byte[]> pdf(Visit visit, @PathVariable("id") String id, @PathVariable("number") int number) {
        var document = BriefingDocument.frozen(version(visit, id, number));
        return file(id + "-v" + number + ".pdf", MediaType.APPLICATION_PDF, PdfWriter.write(document));
    }

    /** The very bytes that the hash is of. */
    @GetMapping("/{province}/briefings/{id}/versions/{number}/briefing.json")
    ResponseEntity<byte[]> json(Visit visit, @PathVariable("id") String id, @PathVariable("number") int number) {
        byte[] content = version(visit, id, number).content().getBytes(StandardCharsets.UTF_8);
        return file(id + "-v" + number + ".json", MediaType.APPLICATION_JSON, content);
    }

    private Document draft(Visit visit, String id) {
        var current = BriefingController.find(log, visit, id).current();
        return BriefingDocument.draft(current.visible(BriefingView.provincesOf(visit)::contains), visit.now());
    }

    /** What is not as it was laid down is handed to nobody. */
    private FrozenVersion version(Visit visit, String id, int number) {
        var version = BriefingController.find(log, visit, id)
                .version(number)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!version.intact()) {
            LOG.error("version {} of dossier {} does not have its hash {}", number, id, version.sha256());
            throw new ResponseStatusException(HttpStatus.INTERNAL_SERVER_ERROR);
        }
        LOG.info("{} takes version {} of dossier {}", visit.user(), number, id);
        return version;
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        var disposition =
                ContentDisposition.attachment().filename("hop-bao-" + name).build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(content);
    }
}
