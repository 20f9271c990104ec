package vn.haidang.analyze.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.haidang.analyze.labelled.LabelledItems;
import vn.haidang.analyze.labelled.LabelledItems.Item;
import vn.haidang.analyze.result.PlaceStatus;
import vn.haidang.analyze.text.ArticleText;
import vn.haidang.analyze.text.Spelling;

/** A further province takes one data file: Huế, as the examples folder ships it. */
class FifthProvinceTest {

    private static final Logger LOG = LoggerFactory.getLogger(FifthProvinceTest.class);

    private static final Path EXAMPLE = Path.of("examples/hue.yaml");

    private static final Map<String, PlaceStatus> ABOUT = Map.of("hue", PlaceStatus.ABOUT);

    private final PlaceGate gate = withExample();

    private static PlaceGate withExample() {
        List<Path> files = new ArrayList<>(Gate.files());
        files.add(EXAMPLE);
        return PlaceGate.load(files);
    }

    private Map<String, PlaceStatus> statuses(String title, LocalDate date) {
        return Gate.statuses(Gate.judge(gate, title, date));
    }

    private Map<String, PlaceStatus> now(String title) {
        return statuses(title, Gate.AFTER_MERGERS);
    }

    @Test
    void isFoundInTenLanguages() {
        List<String> titles = List.of(
                "TP Huế đón 47.000 lượt khách ngày mùng 5 Tết",
                "Du khach kẹt ở A Lưới sau trận sạt lở",
                "Flood waters reach the gates of Hue citadel",
                "À Hué, la cité impériale rouvre après la crue",
                "顺化古都迎来首批邮轮游客",
                "順化皇城修復完工",
                "古都フエで灯籠祭り",
                "베트남 후에 왕궁, 야간 개장",
                "В Хюэ открылась выставка императорских нарядов",
                "ນະຄອນເຫວ້ ຕ້ອນຮັບນັກທ່ອງທ່ຽວລາວ",
                "เมืองเว้เปิดตลาดกลางคืนริมแม่น้ำ",
                "ទីក្រុងហ្វេ បើកពិធីបុណ្យ");
        titles.forEach(title -> assertEquals(ABOUT, now(title), title));
        assertEquals(12, titles.size());
    }

    @Test
    void namesakesAreRefused() {
        List<String> titles = List.of(
                "Kẹt xe trên phố Huế giờ tan tầm",
                "Quán bún bò Huế đông khách nhất quận 3",
                "Nữ hiệu phó Đỗ Thị Hồng Huế bị đình chỉ",
                "그는 식사 후에 집으로 돌아갔다",
                "มาทุกวันเว้นวันอาทิตย์",
                "フエルト細工の教室",
                "Philips Hue lamps get an update");
        titles.forEach(title -> assertTrue(now(title).getOrDefault("hue", PlaceStatus.NO) == PlaceStatus.NO, title));
        assertEquals(7, titles.size());
    }

    @Test
    void aNameHoldsOnlyWithinItsDates() {
        var title = "Thị xã Phong Điền khởi công bệnh viện";
        assertEquals(ABOUT, statuses(title, LocalDate.of(2025, 3, 1)));
        assertEquals(Map.of(), statuses(title, LocalDate.of(2024, 12, 31)));
        assertEquals(Map.of(), statuses(title, LocalDate.of(2025, 7, 1)));
        var district = "Huyện Phong Điền khởi công bệnh viện";
        assertEquals(ABOUT, statuses(district, LocalDate.of(2024, 12, 31)));
        assertEquals(Map.of(), statuses(district, LocalDate.of(2025, 1, 1)));
    }

    @Test
    void theOldNameStandsForTheCityAndTheOtherProvincesAreUntouched() {
        assertEquals(ABOUT, now("Ba hồ thủy điện ở Thừa Thiên Huế xả nước"));
        assertEquals(Map.of("quang-nam", PlaceStatus.ABOUT), now("Phố cổ Hội An đón du khách"));
        assertEquals(
                Map.of("hue", PlaceStatus.ABOUT, "quang-nam", PlaceStatus.SUCCESSOR),
                now("Huế và Đà Nẵng nối lại đường sắt qua đèo Hải Vân"));
    }

    @Test
    void isFoundInTheFeed() {
        Map<String, String> wanted = labels();
        int right = 0;
        int wrong = 0;
        int missed = 0;
        int items = 0;
        for (Item item : LabelledItems.feed(Integer.MAX_VALUE).stream()
                .filter(each -> wanted.containsKey(each.id()))
                .collect(Collectors.toMap(Item::id, each -> each, (first, again) -> first))
                .values()) {
            boolean about = Objects.equals(wanted.get(item.id()), "about");
            boolean got = status(item) == PlaceStatus.ABOUT;
            items++;
            right += about && got ? 1 : 0;
            wrong += !about && got ? 1 : 0;
            missed += about && !got ? 1 : 0;
        }
        LOG.info("{} items; about: {} right, {} wrong, {} missed", items, right, wrong, missed);
        assertEquals(wanted.size(), items);
        assertTrue(right >= 0.80 * (right + wrong), right + " right, " + wrong + " wrong");
        assertTrue(right >= 0.90 * (right + missed), right + " right, " + missed + " missed");
    }

    private PlaceStatus status(Item item) {
        var text = ArticleText.of(
                Spelling.nfc(item.title()), Spelling.nfc(Objects.requireNonNullElse(item.summary(), "")), "");
        return Gate.statuses(gate.judge(text, Gate.SOURCE, Gate.AFTER_MERGERS)).getOrDefault("hue", PlaceStatus.NO);
    }

    private static Map<String, String> labels() {
        try (var stream = Objects.requireNonNull(FifthProvinceTest.class.getResourceAsStream("hue-labels.tsv"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .collect(Collectors.toMap(columns -> columns[0], columns -> columns[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
