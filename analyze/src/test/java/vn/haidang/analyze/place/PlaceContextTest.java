package vn.haidang.analyze.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.haidang.analyze.result.PlaceStatus;
import vn.haidang.analyze.text.ArticleText;
import vn.haidang.ingest.article.Source;

/** What the words around a name, and the source of a text, tell of it. */
class PlaceContextTest {

    private static final Map<String, PlaceStatus> REFUSED = Map.of("-", PlaceStatus.NO);

    private final PlaceGate gate = Gate.shipped();

    private Map<String, PlaceStatus> after(String title) {
        return Gate.statuses(Gate.judge(gate, title, Gate.AFTER_MERGERS));
    }

    private Map<String, PlaceStatus> from(String source, Source.Kind kind, String title, String body) {
        var outlet = new Source("x", source, kind, "vn", "vi", 3);
        return Gate.statuses(gate.judge(ArticleText.of(title, "", body), outlet, Gate.AFTER_MERGERS));
    }

    private static Map<String, PlaceStatus> about(String province) {
        return Map.of(province, PlaceStatus.ABOUT);
    }

    private static Map<String, PlaceStatus> mention(String province) {
        return Map.of(province, PlaceStatus.MENTION);
    }

    private static Map<String, PlaceStatus> successor(String province) {
        return Map.of(province, PlaceStatus.SUCCESSOR);
    }

    @Test
    void aLocalSourceSettlesCommonNames() {
        var title = "Đường vào Tây Sơn ngập, bà con đi lối khác";
        assertEquals(Map.of(), from("Nhịp sống mới", Source.Kind.PRESS, title, ""));
        assertEquals(about("binh-dinh"), from("Góc phố Quy Nhơn", Source.Kind.PRESS, title, ""));
        assertEquals(about("quang-nam"), from("Dân Hội An", Source.Kind.SOCIAL, "Cầu Cửa Đại kẹt xe từ sáng", ""));
        assertEquals(
                about("hung-yen"),
                from("Báo Hưng Yên", Source.Kind.PRESS, "Nhóm Hung Yen ra mắt sản phẩm mới tại buổi lễ hôm qua", ""));
    }

    @Test
    void aPostIsItsOwnHeadline() {
        var body = "Mưa từ đêm tới giờ. Chợ Tam Kỳ nước tới gối rồi bà con ơi.";
        assertEquals(mention("quang-nam"), from("Chuyện làng", Source.Kind.PRESS, "Mưa từ đêm tới giờ", body));
        assertEquals(about("quang-nam"), from("Chuyện làng", Source.Kind.SOCIAL, "Mưa từ đêm tới giờ", body));
    }

    @Test
    void namesInATextTypedWithoutDiacriticsConfirmEachOther() {
        assertEquals(about("binh-dinh"), after("Quy Nhon: dunes of Phuong Mai draw hikers"));
        assertEquals(Map.of(), after("Phuong Mai opens a bakery"));
    }

    @Test
    void aTeamAtHomeIsThePlaceAndAwayItIsNot() {
        assertEquals(about("binh-dinh"), after("Highlight CLB Quy Nhơn 3-1 Đồng Tháp: Chủ nhà vượt trội cầu thủ"));
        assertEquals(mention("binh-dinh"), after("Highlight CLB Đồng Tháp 1-1 Quy Nhơn United: cầu thủ tiếc nuối"));
        assertEquals(mention("quang-nam"), after("Highlight Hải Phòng 3-0 Đà Nẵng: HLV thất vọng"));
    }

    @Test
    void aFirmCalledAfterTheSuccessorIsNotTheSuccessor() {
        assertEquals(REFUSED, after("Hoàng Anh Gia Lai trồng thêm 7.000 ha cà phê tại Lào"));
    }

    @Test
    void whatOnlyTheWatchedTerritoryHasSpeaksForIt() {
        assertEquals(about("quang-nam"), after("Sạt lở núi ở xã biên giới của thành phố Đà Nẵng"));
        assertEquals(about("binh-dinh"), after("141 tàu cá Gia Lai còn trong vùng nguy hiểm"));
        assertEquals(successor("binh-dinh"), after("Trao tặng quà cho ngư dân và nông dân Gia Lai"));
    }

    @Test
    void birthplacesAndDeparturesAreMentions() {
        assertEquals(mention("quang-nam"), after("Ông sinh ra tại vùng đất Quảng Nam và lập nghiệp ở Lào"));
        assertEquals(mention("quang-nam"), after("Tướng Khánh quê ở xã Kim Bồng, thị xã Hội An, tỉnh Quảng Nam"));
        assertEquals(mention("phu-yen"), after("Chị Q. từ tỉnh Phú Yên lên Tây nguyên tìm việc"));
        List<String> foreign = List.of(
                "Chef, a native of Binh Dinh, wins star",
                "Née à Quy Nhon, elle cuisine à Marseille",
                "出生于归仁的厨师开店",
                "ビンディン省出身の選手が優勝",
                "빈딘성 출신 A씨 구속",
                "Студент, уроженец Биньдиня, победил",
                "ຜູ້ກ່ຽວເກີດຢູ່ແຂວງບິ່ງດິ່ງ",
                "ผู้ต้องหาเกิดที่จังหวัดบิ่ญดิ่ญ");
        foreign.forEach(title -> assertEquals(mention("binh-dinh"), after(title), title));
        assertEquals(8, foreign.size());
    }

    @Test
    void aFormerCommuneSpeaksOnlyWhenItIsCalledOne() {
        assertEquals(about("binh-dinh"), after("Gia Lai cấp nước sạch cho xã Phước An, huyện cũ"));
        assertEquals(Map.of("quang-nam", PlaceStatus.SUCCESSOR), after("Đại học Duy Tân ở Đà Nẵng tuyển sinh"));
        assertEquals(Map.of(), after("Công an xã Bình Chánh (TP.HCM) bắt trộm"));
        assertEquals(about("quang-nam"), after("Hội làng ở Điện Thắng Trung"));
    }

    @Test
    void aTownIsNoCommuneAndASpeakerNoTown() {
        assertEquals(about("quang-nam"), after("Chợ thị xã Hội An họp lại"));
        assertEquals(REFUSED, after("Cháy chợ ở xã Hội An, huyện Chợ Mới"));
        assertEquals(REFUSED, after("Phí biểu diễn tăng, bà Hội An cho biết"));
        assertEquals(about("quang-nam"), after("Gia đình ông sang Hội An sinh sống"));
    }

    @Test
    void aCompanyCalledByTheBareNameIsAMention() {
        assertEquals(mention("hung-yen"), after("Ngân hàng bị kiện vì tiền gửi của Công ty Hưng Yên"));
        assertEquals(about("quang-nam"), after("Công ty Giống Thủy sản Kim Hoàng Quảng Nam nuôi giun biển"));
    }

    @Test
    void listsCountInAnyScript() {
        assertEquals(
                mention("phu-yen"),
                after("Heat alert in Nghe An, Ha Tinh, Quang Ngai, Phu Yen and Khanh Hoa this week"));
        assertEquals(mention("hung-yen"), after("出口额居前的有北宁、太原、海防、同奈、兴安省"));
    }

    @Test
    void foreignWordsWithTheLettersOfANameAreRefused() {
        List<String> titles = List.of("社会安全委员会召开会议", "大会安排三场演出", "台南歸仁區新站動工", "スキーのビンディングを点検", "이태원 퀴논길 축제");
        titles.forEach(title -> assertEquals(REFUSED, after(title), title));
        assertEquals(5, titles.size());
    }
}
