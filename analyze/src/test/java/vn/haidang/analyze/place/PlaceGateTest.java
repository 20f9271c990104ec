package vn.haidang.analyze.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.haidang.analyze.result.Evidence;
import vn.haidang.analyze.result.PlaceStatus;
import vn.haidang.analyze.text.ArticleText;
import vn.haidang.ingest.config.ConfigException;

class PlaceGateTest {

    private final PlaceGate gate = Gate.shipped();

    private Map<String, PlaceStatus> after(String title) {
        return Gate.statuses(Gate.judge(gate, title, Gate.AFTER_MERGERS));
    }

    private static Map<String, PlaceStatus> about(String province) {
        return Map.of(province, PlaceStatus.ABOUT);
    }

    private static final Map<String, PlaceStatus> REFUSED = Map.of("-", PlaceStatus.NO);

    @Test
    void oneNameInTheTitleIsEnough() {
        assertEquals(about("binh-dinh"), after("Quy Nhơn đón 50.000 khách dịp lễ"));
        assertEquals(about("phu-yen"), after("Phố biển Tuy Hoà ngập nặng sau mưa lớn"));
        assertEquals(Map.of(), after("Nga coi Việt Nam là đối tác quan trọng"));
    }

    @Test
    void formerNameAndNewProvinceMeanTheTerritory() {
        assertEquals(about("phu-yen"), after("Đắk Lắk (Phú Yên cũ) khắc phục sạt lở"));
        assertEquals(about("binh-dinh"), after("Cháy chợ tại phường Bình Định, tỉnh Gia Lai"));
        assertEquals(about("binh-dinh"), after("Chợ Bình Dương (xã Bình Dương, Gia Lai) cháy giữa đêm"));
        assertEquals(about("phu-yen"), after("Bão áp sát Đắk Lắk, ngư dân vào bờ"));
    }

    @Test
    void successorCountsOnlySinceTheMerger() {
        String title = "Gia Lai: Pleiku mở phố đi bộ";
        assertEquals(Map.of("binh-dinh", PlaceStatus.SUCCESSOR), after(title));
        assertEquals(Map.of(), Gate.statuses(Gate.judge(gate, title, Gate.BEFORE_MERGERS)));
        assertEquals(Map.of("quang-nam", PlaceStatus.SUCCESSOR), after("Đà Nẵng bắn pháo hoa bên sông Hàn"));
        assertEquals(Map.of("hung-yen", PlaceStatus.SUCCESSOR), after("Cánh rừng bần chua ở Thái Thụy (Hưng Yên)"));
    }

    @Test
    void streetIsRefusedButSugarAndMartialArtsAreTheProvince() {
        assertEquals(REFUSED, after("Cháy nhà trên đường Bình Định ở Hải Phòng"));
        assertEquals(about("quang-nam"), after("Nông dân chờ nhà máy đường Quảng Nam thu mua mía"));
        assertEquals(about("binh-dinh"), after("Các võ đường Bình Định mở hội"));
        assertEquals(about("binh-dinh"), after("Thành phố Quy Nhơn trồng thêm cây"));
    }

    @Test
    void communesElsewhereAreRefused() {
        assertEquals(REFUSED, after("Tai nạn ở xã Bình Định, huyện Lương Tài, Bắc Ninh"));
        assertEquals(REFUSED, after("Xã Bình Định, huyện Lương Tài cũ: lò đúc ở xã Bình Định (Bắc Ninh) đỏ lửa"));
        assertEquals(REFUSED, after("Công an phường Đông Hòa (TP.HCM) tạm giữ một nghi phạm cùng với Phú Hòa Đông"));
        assertEquals(REFUSED, after("Nguyễn Đình Bắc về Hưng Yên Bắc (Nghệ An)"));
        assertEquals(about("quang-nam"), after("Cơ quan phát triển nông thôn Quảng Nam họp"));
    }

    @Test
    void personsTitlesAndWordBoundariesAreRefused() {
        assertEquals(REFUSED, after("Đại tướng Phan Văn Giang tiếp Bộ trưởng Quốc phòng Lào"));
        assertEquals(REFUSED, after("Lê Lợi xưng là Bình Định Vương"));
        assertEquals(REFUSED, after("Ra mắt Hội An toàn giao thông Việt Nam"));
        assertEquals(REFUSED, after("Việt Nam trong khu vực châu Á - Thái Bình Dương"));
    }

    @Test
    void theVerbInLowerCaseIsNoName() {
        assertEquals(Map.of(), after("Chính sách bình định của thực dân Pháp"));
    }

    @Test
    void originFixturesListsAndDelegatesAreMentions() {
        Map<String, PlaceStatus> mention = Map.of("binh-dinh", PlaceStatus.MENTION);
        assertEquals(mention, after("Bị cáo quê Bình Định lừa đảo ở TP.HCM"));
        assertEquals(mention, after("Long An thắng CLB Quy Nhơn United trong trận đấu tối qua"));
        assertEquals(mention, after("Nắng nóng ở Nghệ An, Hà Tĩnh, Quảng Bình, Bình Định và Khánh Hòa"));
        assertEquals(mention, after("Đại biểu Nguyễn Văn Cảnh, đoàn Bình Định: biển số đẹp là tài sản công"));
    }

    @Test
    void plainSpellingNeedsAPlainTextOrASecondClue() {
        assertEquals(about("hung-yen"), after("Hung Yen industrial parks attract Japanese firms"));
        assertEquals(about("quang-nam"), after("Mua lon gay ngap o pho co Hoi An"));
        assertEquals(Map.of(), after("Nhóm Hung Yen ra mắt sản phẩm mới tại buổi lễ hôm qua ở thủ đô"));
    }

    @Test
    void everyForeignSpellingLeadsToItsProvince() {
        Map<String, List<String>> spellings = Map.of(
                "binh-dinh",
                List.of(
                        "归仁",
                        "歸仁",
                        "平定省",
                        "꾸이년",
                        "빈딘",
                        "クイニョン",
                        "ビンディン",
                        "Куинён",
                        "Куи Нён",
                        "Биньдинь",
                        "ບິ່ງດິ່ງ",
                        "ກວີເຍີນ",
                        "Qui Nhon",
                        "Quy Nhon"),
                "quang-nam",
                List.of(
                        "会安",
                        "會安",
                        "广南省",
                        "호이안",
                        "꽝남",
                        "ホイアン",
                        "クアンナム",
                        "Хойан",
                        "Куангнам",
                        "ຮອຍອານ",
                        "ກວາງນາມ",
                        "Hoi An"),
                "phu-yen",
                List.of("富安省", "绥和", "푸옌", "フーイエン", "Фуйен", "Фу Йен", "ຟູອຽນ", "Phu Yen"),
                "hung-yen",
                List.of("兴安省", "흥옌", "フンイエン", "Хынгйен", "ຮຶງອຽນ", "Hung Yen"));
        List<String> tried = new ArrayList<>();
        spellings.forEach((province, names) -> names.forEach(name -> {
            assertEquals(about(province), after("« " + name + " »"), name);
            tried.add(name);
        }));
        assertEquals(40, tried.size());
    }

    @Test
    void evidenceIsQuotedExactly() {
        var verdict = gate.judge(
                ArticleText.of("Mưa lớn", "Ngập nặng ở TP Tuy Hoà cũ.", ""), Gate.SOURCE, Gate.AFTER_MERGERS);
        var passed = assertInstanceOf(PlaceVerdict.Passed.class, verdict);
        assertEquals(List.of(new Evidence("place:phu-yen", "Tuy Hoà", "place.former")), passed.evidence());
    }

    @Test
    void aFifthProvinceIsOneMoreFile(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("quang-ngai.yaml");
        Files.writeString(file, """
                id: quang-ngai
                names: {vi: Quảng Ngãi, en: Quang Ngai}
                aliases: {zh: [广义省]}
                successor:
                inside: {island: [Lý Sơn, {text: đặc khu Lý Sơn, from: 2025-07-01}], landmark: [Dung Quất]}
                ambiguous: {commune: [Bình Sơn]}
                namesakes: [đường Lý Sơn]
                """);
        List<Path> files = new ArrayList<>(Gate.files());
        files.add(file);
        var five = PlaceGate.load(files);
        assertEquals(about("quang-ngai"), Gate.statuses(Gate.judge(five, "Du khách ra Lý Sơn", Gate.AFTER_MERGERS)));
        assertEquals(about("binh-dinh"), Gate.statuses(Gate.judge(five, "Du khách đến Quy Nhơn", Gate.AFTER_MERGERS)));
        assertEquals(Map.of(), Gate.statuses(Gate.judge(gate, "Du khách ra Lý Sơn", Gate.AFTER_MERGERS)));
    }

    @Test
    void aMistakeInAFileNamesFileAndKey(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("x.yaml");
        Files.writeString(file, Files.readString(Gate.files().getFirst()).replace("id: binh-dinh", "id: Bình Định"));
        var failure = assertThrows(ConfigException.class, () -> PlaceGate.load(List.of(file)));
        assertTrue(failure.toString().contains("x.yaml"), failure.toString());
        assertTrue(failure.toString().contains("expected lower-case letters"), failure.toString());
    }

    @Test
    void aHostileTextFullOfNamesEndsSoon() {
        String body = "Quy Nhơn, An Nhơn, Phú Yên cũ, đường Bình Định ".repeat(20_000);
        var verdict = gate.judge(ArticleText.of("x", "", body), Gate.SOURCE, Gate.AFTER_MERGERS);
        assertInstanceOf(PlaceVerdict.Passed.class, verdict);
    }
}
