package vn.haidang.dashboards.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.alert.AlertArticle;
import vn.haidang.alerting.alert.AlertRule;
import vn.haidang.alerting.alert.AlertSpread;
import vn.haidang.alerting.alert.AlertState;
import vn.haidang.alerting.alert.AlertStory;
import vn.haidang.alerting.alert.Assignment;
import vn.haidang.alerting.alert.CaseFile;
import vn.haidang.alerting.alert.Draft;
import vn.haidang.alerting.alert.EventKind;
import vn.haidang.alerting.alert.Fact;
import vn.haidang.alerting.alert.Handling;
import vn.haidang.alerting.alert.HistoryEntry;
import vn.haidang.alerting.alert.Preparation;
import vn.haidang.alerting.alert.Severity;
import vn.haidang.alerting.alert.Track;
import vn.haidang.alerting.alert.Word;
import vn.haidang.analyze.result.MemberRole;
import vn.haidang.analyze.result.Response;
import vn.haidang.analyze.result.SourcedSentence;
import vn.haidang.analyze.result.Spread;
import vn.haidang.analyze.result.Story;
import vn.haidang.analyze.result.StoryMember;
import vn.haidang.dashboards.document.Block;
import vn.haidang.dashboards.document.Document;
import vn.haidang.dashboards.document.DocxWriter;
import vn.haidang.dashboards.document.PdfWriter;
import vn.haidang.dashboards.document.Span;
import vn.haidang.ingest.article.ArticleId;
import vn.haidang.ingest.article.Capture;
import vn.haidang.ingest.article.CaptureFailure;
import vn.haidang.ingest.article.Evidence;
import vn.haidang.ingest.article.EvidenceRequest;
import vn.haidang.ingest.article.Mode;
import vn.haidang.ingest.article.PageCopy;
import vn.haidang.ingest.article.PagePicture;
import vn.haidang.ingest.article.Source;

class DossierDocumentTest {

    private static final Instant RAISED = Instant.parse("2026-11-20T01:10:00Z");
    private static final Instant NOW = Instant.parse("2026-11-21T08:20:00Z");
    private static final List<URI> URLS = List.of(
            URI.create("https://gocpho.example/cau-sap"),
            URI.create("https://tinnhanh.example/cau-thi-nai-nut"),
            URI.create("https://bao.example/dan-lo-lang"));

    static Dossier dossier() {
        var articles = List.of(
                article(0, "Góc phố Quy Nhơn 24h", 3, "Cầu Thị Nại sắp sập, ai đi qua cẩn thận!", false),
                article(1, "Tin Nhanh", 2, "Cầu Thị Nại xuất hiện vết nứt dài 20 m, người dân lo lắng", true),
                article(2, "Báo Biển", 2, "Dân lo lắng vì tin cầu nứt & <b>đứt cáp</b>", false));
        var spread = new AlertSpread(
                7, 6, 3, Map.of(1, 1, 2, 4, 3, 2), "Góc phố Quy Nhơn 24h", RAISED, RAISED.plus(Duration.ofHours(9)));
        var story = new AlertStory(
                articles.getFirst().articleId(), "Tin đồn cầu Thị Nại bị nứt, sắp sập", articles, 5, spread, 1);
        String id = Alert.idOf("binh-dinh", story.id());
        var rule = new AlertRule(
                "claim", Map.of("vi", "Thông tin cần xác minh", "en", "Claim to verify"), null, List.of());
        return new Dossier(
                new Alert(id, 6, "binh-dinh", Response.VERIFY, rule, story, RAISED, NOW, null, null, handling(id)),
                evidence(),
                story(articles));
    }

    /** Three outlets, three hours apart, of a story of seven articles. */
    private static Story story(List<AlertArticle> articles) {
        var members = articles.stream()
                .map(article -> new StoryMember(
                        article.articleId(),
                        article.url(),
                        article.source(),
                        article.title(),
                        "vi",
                        article.firstSeenAt(),
                        Mode.LIVE,
                        MemberRole.FOLLOW_UP,
                        null,
                        0))
                .toList();
        var first = articles.getFirst();
        var spread = new Spread(6, 3, 9, Map.of(), Map.of(), Map.of(), List.of());
        return new Story(
                first.articleId(),
                first.articleId(),
                first.source().name(),
                new SourcedSentence("Tin đồn cầu Thị Nại bị nứt", first.articleId()),
                List.of("binh-dinh"),
                7,
                members,
                spread,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static AlertArticle article(int n, String outlet, int tier, String sentence, boolean edited) {
        var source = new Source("nguon-" + n, outlet, Source.Kind.PRESS, "vn", "vi", tier);
        return new AlertArticle(
                ArticleId.of(URLS.get(n)).value(),
                URLS.get(n),
                source,
                "Bài " + (n + 1) + ": cầu Thị Nại có vết nứt?",
                RAISED.plus(Duration.ofHours(3L * n)),
                sentence,
                edited);
    }

    private static Handling handling(String id) {
        var preparation = new Preparation(
                "Người dân hoang mang, tránh đi qua cầu, ảnh hưởng giao thông dịp cuối tuần.",
                "Sáu trang đã đăng trong chín giờ; bài lan nhất là bài sao chép.",
                "Chỉ theo dõi: không đủ, vì tin đã lên báo cấp tỉnh.",
                List.of(
                        new Fact(
                                "Kiểm định ngày 15/11/2026 không phát hiện vết nứt mới.",
                                "Báo cáo số 123/BC-SXD ngày 16/11/2026"),
                        new Fact(
                                "Vết trong ảnh là khe co giãn theo thiết kế.",
                                "Hồ sơ hoàn công cầu Thị Nại, trang 42")));
        var draft = new Draft(
                "Sở Xây dựng khẳng định cầu Thị Nại vẫn an toàn.\n\nẢnh lan truyền chụp khe co giãn, không phải vết nứt.",
                preparation,
                List.of("minh", "hoa"),
                null);
        var file = new CaseFile(null, Track.CORRECTION, "Cầu Thị Nại sắp sập", null, draft, null, null);
        return new Handling(
                id,
                AlertState.REVIEW,
                5,
                Severity.HIGH,
                new Assignment("lan", "Sở Xây dựng", NOW.plus(Duration.ofHours(4))),
                file,
                history());
    }

    private static List<HistoryEntry> history() {
        return List.of(
                entry(
                        1,
                        "lan",
                        EventKind.TRIAGE,
                        Word.NOTHING,
                        "Tin lan nhanh.",
                        AlertState.DETECTED,
                        AlertState.TRIAGED),
                entry(
                        2,
                        "lan",
                        EventKind.ROUTE,
                        new Word.Text("Sở Xây dựng"),
                        "Đúng thẩm quyền.",
                        AlertState.TRIAGED,
                        AlertState.ROUTED),
                entry(
                        3,
                        "minh",
                        EventKind.VERIFY,
                        Word.NOTHING,
                        "Đã liên hệ đơn vị quản lý cầu.",
                        AlertState.ROUTED,
                        AlertState.VERIFYING),
                entry(
                        4,
                        "minh",
                        EventKind.FIND_FALSE,
                        new Word.Text("Cầu Thị Nại sắp sập"),
                        "Có kết quả kiểm định.",
                        AlertState.VERIFYING,
                        AlertState.FALSE_OR_MISLEADING),
                new HistoryEntry(
                        "5",
                        RAISED.plusSeconds(9_500),
                        null,
                        EventKind.GROW,
                        Word.NOTHING,
                        "",
                        AlertState.FALSE_OR_MISLEADING,
                        AlertState.FALSE_OR_MISLEADING),
                entry(
                        6,
                        "hoa",
                        EventKind.SAVE_DRAFT,
                        Word.NOTHING,
                        "Bản đầu.",
                        AlertState.FALSE_OR_MISLEADING,
                        AlertState.DRAFT),
                entry(
                        7,
                        "hoa",
                        EventKind.SUBMIT,
                        Word.NOTHING,
                        "Trình lãnh đạo.",
                        AlertState.DRAFT,
                        AlertState.REVIEW));
    }

    private static HistoryEntry entry(
            int n, String officer, EventKind what, Word detail, String why, AlertState from, AlertState to) {
        return new HistoryEntry(
                Integer.toString(n), RAISED.plusSeconds(1_800L * n), officer, what, detail, why, from, to);
    }

    private static List<Evidence> evidence() {
        var page = new PageCopy(URLS.getFirst(), 48_213, "7c5d0a6f".repeat(8), "2026-11/pages-0001.warc.gz", 91_422);
        var picture = PagePicture.of("2026-11/x-1.png", "0b9e41d2".repeat(8));
        var without = new PageCopy(URLS.get(1), 7_213, "91ffde00".repeat(8), "2026-11/pages-0001.warc.gz", 191_422);
        var gone = new CaptureFailure(CaptureFailure.Kind.REFUSED, "status 404");
        return List.of(
                new Evidence(request(0), Capture.kept(RAISED.plusSeconds(60), page, picture)),
                new Evidence(
                        request(1),
                        Capture.kept(RAISED.plusSeconds(90), without, PagePicture.none("no browser is configured"))),
                new Evidence(request(2), Capture.failed(RAISED.plusSeconds(120), gone)));
    }

    private static EvidenceRequest request(int n) {
        return new EvidenceRequest("binh-dinh", ArticleId.of(URLS.get(n)), 1, URLS.get(n), "binh-dinh.x", RAISED);
    }

    private static List<Span> spans(Document document) {
        List<Span> spans = new ArrayList<>();
        for (var block : document.blocks()) {
            switch (block) {
                case Block.Paragraph paragraph -> spans.addAll(paragraph.spans());
                case Block.Quote quote -> spans.addAll(quote.spans());
                case Block.Point point -> spans.addAll(point.spans());
                case Block.Heading heading -> spans.add(Span.of(heading.text()));
                case Block.Table table -> table.rows().forEach(row -> row.forEach(cell -> spans.addAll(cell.spans())));
                case Block.Picture picture -> spans.add(Span.of(picture.caption()));
            }
        }
        return spans;
    }

    private static String text(Document document) {
        return spans(document).stream().map(Span::text).collect(Collectors.joining(" "));
    }

    @Test
    void tellsEverythingThatIsKnown() throws IOException {
        var document = DossierDocument.of(dossier(), Locale.of("vi", "VN"), NOW);
        String text = text(document);

        for (var part : List.of(
                "“Cầu Thị Nại sắp sập, ai đi qua cẩn thận!”",
                "(Góc phố Quy Nhơn 24h, 08:10 20/11/2026)",
                "đang trình duyệt",
                "chuyển đơn vị xử lý: Sở Xây dựng; trạng thái: đã chuyển đơn vị",
                "hệ thống",
                "7 bài trên 6 cơ quan báo chí",
                "Trung ương và hãng thông tấn nước ngoài",
                "1 giờ 1 3 giờ 2 6 giờ 3",
                "Tính trên 3 bài được liệt kê trong tổng số 7 bài.",
                "Hồ sơ liệt kê 3 trong tổng số 5 bài.",
                "(bản hiện nay không còn câu này)",
                "Báo cáo số 123/BC-SXD ngày 16/11/2026",
                "Dự thảo (chưa được phê duyệt):",
                "Người soạn: minh, hoa. Người xem xét: chưa có.",
                "7c5d0a6f".repeat(8),
                "0b9e41d2".repeat(8),
                "Không lưu được: máy chủ không cung cấp trang (status 404)",
                "Dân lo lắng vì tin cầu nứt & <b>đứt cáp</b>")) {
            assertTrue(text.contains(part), part + " is missing in " + text);
        }
        var links = spans(document).stream()
                .map(Span::link)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        assertEquals(new TreeSet<>(URLS), new TreeSet<>(links));
        assertEquals(
                "[…địa danh…], ngày 21 tháng 11 năm 2026", document.letterhead().placeAndDate());
        Files.createDirectories(Path.of("target/pages"));
        Files.write(Path.of("target/pages/dossier.docx"), DocxWriter.write(document));
        Files.write(Path.of("target/pages/dossier.pdf"), PdfWriter.write(document));
    }

    @Test
    void speaksEnglish() throws IOException {
        var document = DossierDocument.of(dossier(), Locale.ENGLISH, NOW);
        assertEquals("en", document.language());
        assertTrue(text(document).contains("7 articles in 6 outlets"), text(document));
        Files.createDirectories(Path.of("target/pages"));
        Files.write(Path.of("target/pages/dossier-en.pdf"), PdfWriter.write(document));
    }

    @Test
    void ofAnAlertThatNobodyHasTouchedSaysSo() {
        var told = dossier();
        var alert = told.alert();
        var fresh = new Alert(
                alert.id(),
                1,
                "binh-dinh",
                Response.REMEDY,
                alert.rule(),
                alert.story(),
                RAISED,
                RAISED,
                null,
                null,
                Handling.detected(alert.id(), Severity.NORMAL, NOW));
        String text = text(DossierDocument.of(new Dossier(fresh, List.of(), null), Locale.of("vi"), NOW));
        for (var part :
                List.of("Chưa có ai xử lý.", "Chưa có bản lưu nào.", "Chưa có nội dung phản hồi.", "Chưa có sự thật")) {
            assertTrue(text.contains(part), part);
        }
    }

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        var vi = keys("vi");
        assertEquals(vi, keys("en"));
        assertTrue(vi.size() > 70, "messages: " + vi.size());
    }

    private static Set<String> keys(String language) throws IOException {
        var properties = new Properties();
        var file = Objects.requireNonNull(Dossier.class.getResourceAsStream("messages_" + language + ".properties"));
        try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }
}
