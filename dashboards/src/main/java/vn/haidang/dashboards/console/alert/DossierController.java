package vn.haidang.dashboards.console.alert;

import java.util.function.Function;
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
import vn.haidang.dashboards.document.Document;
import vn.haidang.dashboards.document.DocxWriter;
import vn.haidang.dashboards.document.PdfWriter;
import vn.haidang.dashboards.dossier.DossierDesk;
import vn.haidang.dashboards.dossier.DossierDocument;

/** The dossier of an alert as a file to be edited or printed, in the language of the pages. */
@Controller
final class DossierController {

    private static final Logger LOG = LoggerFactory.getLogger(DossierController.class);

    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final DossierDesk desk;

    DossierController(ArchiveReader archive) {
        this.desk = new DossierDesk(archive);
    }

    @GetMapping("/{province}/alerts/{id}/dossier.docx")
    ResponseEntity<byte[]> docx(Visit visit, @PathVariable("id") String id) {
        return file(visit, id, "docx", DOCX, DocxWriter::write);
    }

    @GetMapping("/{province}/alerts/{id}/dossier.pdf")
    ResponseEntity<byte[]> pdf(Visit visit, @PathVariable("id") String id) {
        return file(visit, id, "pdf", MediaType.APPLICATION_PDF, PdfWriter::write);
    }

    private ResponseEntity<byte[]> file(
            Visit visit, String id, String ending, MediaType type, Function<Document, byte[]> format) {
        var dossier = desk.find(visit.province().id(), id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var document = DossierDocument.of(dossier, visit.wording().locale(), visit.now());
        LOG.info(
                "{} takes the dossier of alert {} as {}",
                visit.user(),
                dossier.alert().id(),
                ending);
        var name = ContentDisposition.attachment()
                .filename("dossier-" + dossier.alert().id() + "." + ending)
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(format.apply(document));
    }
}
