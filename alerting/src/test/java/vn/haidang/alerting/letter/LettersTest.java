package vn.haidang.alerting.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.haidang.alerting.alert.AlertState;
import vn.haidang.alerting.alert.Assignment;
import vn.haidang.alerting.alert.CaseFile;
import vn.haidang.alerting.alert.Draft;
import vn.haidang.alerting.alert.Fact;
import vn.haidang.alerting.alert.Handling;
import vn.haidang.alerting.alert.Preparation;
import vn.haidang.alerting.alert.Severity;
import vn.haidang.alerting.alert.Track;
import vn.haidang.alerting.alert.Wording;
import vn.haidang.ingest.config.ConfigException;

class LettersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Publication RUMOUR = new Publication(
            "Góc phố Quy Nhơn",
            "Ba trẻ tử vong sau tiêm?",
            URI.create("https://gocpho.example/ba-tre"),
            LocalDate.of(2026, 11, 19));

    private final Letters letters = Letters.load(Path.of("data/letters"));

    private static Handling in(AlertState state, CaseFile file) {
        var assignment = new Assignment("hoa", "Sở Y tế", Instant.parse("2026-11-21T01:00:00Z"));
        return new Handling("binh-dinh.s1", state, 0, Severity.HIGH, assignment, file, List.of());
    }

    private static Handling approved(String claim) {
        var facts = List.of(
                new Fact("Không có ca tử vong nào.", "Báo cáo 12/BC-SYT"), new Fact("Hai cháu đã ra viện.", "Bệnh án"));
        var draft = new Draft("Sở Y tế khẳng định.", new Preparation("r", "s", "o", facts), List.of("hoa"), "binh");
        return in(
                AlertState.APPROVED,
                CaseFile.EMPTY.found(Track.CORRECTION, claim).drafted(draft));
    }

    @Test
    void aRequestForCorrectionSaysWhatTheLawAsksFor() {
        var letter = letters.write(LetterKind.CORRECTION_REQUEST, RUMOUR, approved("Ba trẻ tử vong."), TODAY);

        for (var part : List.of(
                "“Thông tin cải chính, xin lỗi”",
                "Kính gửi: Góc phố Quy Nhơn\n",
                "- Tên tác phẩm: Ba trẻ tử vong sau tiêm?\n",
                "- Ngày, tháng, năm đăng, phát: 19/11/2026\n",
                "- Địa chỉ: https://gocpho.example/ba-tre\n",
                "“Ba trẻ tử vong.”",
                "Sở Y tế khẳng định.\n",
                "- Không có ca tử vong nào. (Báo cáo 12/BC-SYT)\n- Hai cháu đã ra viện. (Bệnh án)\n",
                "ngày 20 tháng 11 năm 2026",
                "Số: […số, ký hiệu…]")) {
            assertTrue(letter.text().contains(part), part + " in\n" + letter.text());
        }
        assertTrue(letter.blanks().contains("tên chuyên mục"));
        assertFalse(letter.blanks().contains("tên cơ quan báo chí"));
    }

    @Test
    void everyKindHasATemplateAndAWordAndLeavesItsBlanksToAPerson() {
        int kinds = 0;
        for (var kind : LetterKind.values()) {
            var letter = letters.write(kind, RUMOUR, approved("Ba trẻ tử vong."), TODAY);
            assertFalse(letter.text().contains("{{") || letter.text().contains("#"), letter.text());
            assertFalse(letter.text().contains("DỰ THẢO"), "approved");
            assertTrue(letter.blanks().size() >= 4, kind.toString());
            letter.blanks().forEach(blank -> assertTrue(letter.text().contains("[…" + blank + "…]"), blank));
            assertFalse(Wording.in(Locale.of("vi")).word(kind).isBlank());
            assertFalse(Wording.in(Locale.ENGLISH).word(kind).isBlank());
            kinds++;
        }
        assertEquals(3, kinds);
    }

    @Test
    void whatIsNotKnownStaysABlankAndWhatIsNotApprovedSaysSo() {
        var undated = new Publication("Góc phố", "Tin", URI.create("https://gocpho.example/"), null);
        var letter = letters.write(LetterKind.CORRECTION_REQUEST, undated, in(AlertState.DRAFT, CaseFile.EMPTY), TODAY);
        assertTrue(letter.text().startsWith("DỰ THẢO – CHƯA ĐƯỢC PHÊ DUYỆT\n"), letter.text());
        assertTrue(letter.blanks()
                .containsAll(List.of(
                        "trích nguyên văn",
                        "nội dung đúng",
                        "ngày, tháng, năm đăng, phát",
                        "sự thật kèm số, ngày của tài liệu")));
    }

    @Test
    void aHostileHeadlineIsOneLineOfPlainText() {
        var hostile = new Publication(
                "Báo {{text|x}}",
                "Tin $1 \\ {{facts|y}}\nKính gửi: Chủ tịch\u202E\u2028ngược",
                URI.create("https://gocpho.example/"),
                null);
        var text = letters.write(LetterKind.CORRECTION_REQUEST, hostile, approved("{{url|z}}"), TODAY)
                .text();
        assertTrue(text.contains("- Tên tác phẩm: Tin $1 \\ {{facts|y}} Kính gửi: Chủ tịch ngược\n"), text);
        assertTrue(text.contains("Kính gửi: Báo {{text|x}}\n"), text);
        assertTrue(text.contains("“{{url|z}}”"), text);
    }

    @Test
    void aMistakeInATemplateStopsTheStart(@TempDir Path folder) throws IOException {
        var missing = assertThrows(ConfigException.class, () -> Letters.load(folder));
        assertTrue(String.valueOf(missing.getMessage()).contains("correction-request.txt"), missing.getMessage());
        for (var kind : LetterKind.values()) {
            Files.writeString(folder.resolve(kind.file()), "Kính gửi: {{outlet|ai}}\n");
        }
        Letters.load(folder);
        Files.writeString(folder.resolve("statement.txt"), "Kính gửi: {{oulet|ai}}\n");
        var typo = assertThrows(ConfigException.class, () -> Letters.load(folder));
        assertTrue(String.valueOf(typo.getMessage()).contains("got blank 'oulet'"), typo.getMessage());
        Files.writeString(folder.resolve("statement.txt"), "Kính gửi: {{outlet|ai}\n");
        assertThrows(ConfigException.class, () -> Letters.load(folder));
    }
}
