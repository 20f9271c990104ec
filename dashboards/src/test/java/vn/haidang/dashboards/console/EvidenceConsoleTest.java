package vn.haidang.dashboards.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.haidang.dashboards.archive.ArchivedArticle;

@ExtendWith(ConsoleExtension.class)
@SuppressWarnings("NullAway.Init")
class EvidenceConsoleTest {

    private static final List<ArchivedArticle> ARTICLES = Samples.articles();

    private static RunningConsole console;
    private static Visitor lan;

    @BeforeAll
    static void visit(RunningConsole running) {
        console = running;
        lan = running.signedIn("lan");
    }

    private static String id(int index) {
        return ARTICLES.get(index).analyzed().article().id().value();
    }

    private static String alert(int index) {
        return "binh-dinh." + id(index);
    }

    @Test
    void showsWhatWasKeptOnTheArticlePage() {
        var card = lan.page("/binh-dinh/articles/" + id(0)).select(".evidence");
        assertTrue(card.text().contains(EvidenceSamples.HASH), card.text());
        assertTrue(card.text().contains("2026-11/pages-0001.warc.gz · 512"), card.text());
        assertTrue(card.text().contains("Không có ảnh: browser chromium is not here"), card.text());
        assertEquals(3, card.select("a[href]").size());

        var gone = lan.page("/binh-dinh/articles/" + id(1)).select(".evidence");
        assertTrue(gone.text().contains("Máy chủ không cung cấp trang này"), gone.text());
        assertTrue(gone.text().contains("status 404 <b>gone</b>"), gone.text());
        assertEquals(
                0, lan.page("/binh-dinh/articles/" + id(6)).select(".evidence").size());
    }

    @Test
    void handsOutTheCopyAsAFileThatNoBrowserRenders() {
        var copy = lan.get("/binh-dinh/evidence/" + id(0) + "/1/page.txt");
        assertEquals(200, copy.statusCode());
        assertEquals(EvidenceSamples.PAGE, copy.body());
        assertEquals(
                "application/octet-stream",
                copy.headers().firstValue("Content-Type").orElse(""));
        assertEquals(
                "attachment; filename=\"" + id(0) + "-1.txt\"",
                copy.headers().firstValue("Content-Disposition").orElse(""));
        assertEquals(
                "nosniff", copy.headers().firstValue("X-Content-Type-Options").orElse(""));

        var picture = lan.get("/binh-dinh/evidence/" + id(0) + "/2/picture.png");
        assertEquals(200, picture.statusCode());
        assertEquals("image/png", picture.headers().firstValue("Content-Type").orElse(""));
        assertEquals(
                "nosniff",
                picture.headers().firstValue("X-Content-Type-Options").orElse(""));
    }

    @Test
    void evidenceAndDossiersOfAnotherProvinceAreNotFound() {
        var paths = List.of(
                "/phu-yen/evidence/" + id(0) + "/1/page.txt",
                "/phu-yen/evidence/" + id(0) + "/2/picture.png",
                "/hung-yen/evidence/" + id(0) + "/1/page.txt",
                "/binh-dinh/evidence/" + id(0) + "/3/page.txt",
                "/binh-dinh/evidence/" + id(0) + "/1/picture.png",
                "/binh-dinh/evidence/" + id(1) + "/1/page.txt",
                "/binh-dinh/evidence/xyz/1/page.txt",
                "/binh-dinh/evidence/..%2f..%2fusers/1/page.txt",
                "/phu-yen/alerts/" + alert(0) + "/dossier.docx",
                "/hung-yen/alerts/" + alert(0) + "/dossier.pdf",
                "/binh-dinh/alerts/no-such/dossier.pdf");
        for (var path : paths) {
            int status = lan.get(path).statusCode();
            assertTrue(status == 404 || status == 400, path + " gave " + status);
        }
        assertEquals(11, paths.size());
        assertEquals(
                "/login", Visitor.location(console.stranger().get("/binh-dinh/evidence/" + id(0) + "/1/page.txt")));
    }

    @Test
    void givesTheDossierInBothFormats() {
        String alert =
                new FakeArchive(ARTICLES).alerts("binh-dinh", 1).getFirst().id();
        var docx = lan.get("/binh-dinh/alerts/" + alert + "/dossier.docx");
        assertEquals(200, docx.statusCode());
        assertTrue(docx.body().startsWith("PK"), docx.body().substring(0, 10));
        assertEquals(
                "attachment; filename=\"dossier-" + alert + ".docx\"",
                docx.headers().firstValue("Content-Disposition").orElse(""));
        var pdf = console.signedIn("john").get("/binh-dinh/alerts/" + alert + "/dossier.pdf");
        assertEquals("application/pdf", pdf.headers().firstValue("Content-Type").orElse(""));
        assertTrue(pdf.body().startsWith("%PDF-"), pdf.body().substring(0, 10));
    }
}
