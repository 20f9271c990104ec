package vn.haidang.analyze.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {

    private int ran;

    private void splits(String... sentences) {
        assertEquals(List.of(sentences), split(String.join(" ", sentences)));
        ran++;
    }

    private static List<String> split(String text) {
        var tokens = TokenizedText.of(text);
        int from = 0;
        List<String> quotes = new ArrayList<>();
        for (var sentence : tokens.sentences()) {
            quotes.add(text.substring(
                    sentence.getFirst().start(),
                    from + sentence.size() == tokens.size()
                            ? text.length()
                            : tokens.token(from + sentence.size()).start()));
            from += sentence.size();
        }
        return quotes.stream().map(String::strip).toList();
    }

    @Test
    void vietnameseAndOtherLatinTexts() {
        splits(
                "Sáng 28.3, UBND TP. Quy Nhơn cho biết đã bàn giao 1.234 lô đất.",
                "PGS.TS. Nguyễn Văn A. và ThS. Trần B. không đồng tình!",
                "Vì sao?",
                "Dự án ở Q.1, Q. Bình Thạnh và P. Hải Cảng chậm tiến độ…",
                "Tổng vốn 3.000 tỷ đồng.");
        splits("Ông nói: “Không ai bị bỏ lại.”", "Người dân vỗ tay.");
        splits("Ông hỏi “Ai đến?” rồi đi.", "Trời mưa...", "Gió lớn.");
        splits("Cá, tôm, mực, v.v.", "Ngoài ra còn có rong biển.");
        splits("Giá tăng... nhưng không nhiều, theo vnexpress.net hôm 1.7.2025.", "Hết.");
        splits("U.S. officials and Mr. Smith met in St. Petersburg.", "They left at 5 p.m. on Monday.");
        splits("Le ministre, M. Dupont, est arrivé à 10.30 h.", "Il repart demain !", "Où ?");
        splits("Президент прибыл в г. Куинён, где его встретил В. А. Иванов.", "Он доволен.");
        assertEquals(8, ran);
    }

    @Test
    void lineBreaksEndSentencesAndEmptyOnesDoNotCount() {
        assertEquals(List.of("Tiêu đề không dấu chấm", "Đoạn hai"), split("Tiêu đề không dấu chấm\n\n \nĐoạn hai"));
        var numbers = TokenizedText.of("A b... ! ?\n\n\nC d。。E").tokens().stream()
                .map(Token::sentence)
                .toList();
        assertEquals(List.of(0, 0, 1, 1, 2), numbers);
        assertEquals(List.of(), TokenizedText.of(" … ").sentences());
    }

    @Test
    void chineseJapaneseAndKorean() {
        assertEquals(
                List.of("越南平定省归仁市举行旅游节。", "他说：“欢迎！”", "共有1.5万人参加。", "真的吗？", "是"),
                split("越南平定省归仁市举行旅游节。他说：“欢迎！”共有1.5万人参加。真的吗？是"));
        assertEquals(List.of("クイニョンで祭りが開かれた。", "約3.5万人が訪れた！", "すごい"), split("クイニョンで祭りが開かれた。約3.5万人が訪れた！すごい"));
        assertEquals(
                List.of("꾸이년시에서 축제가 열렸다.", "관광객 3.5만 명이 찾았다.", "집."), split("꾸이년시에서 축제가 열렸다. 관광객 3.5만 명이 찾았다. 집."));
    }

    @Test
    void khmerAndLaoWithStops() {
        assertEquals(
                List.of("លោកនាយករដ្ឋមន្ត្រីបានទៅទស្សនាខេត្តប៊ិញឌិញ។", "ព្រះអង្គទ្រង់យាងមក៕", "បន្ទាប់"),
                split("លោកនាយករដ្ឋមន្ត្រីបានទៅទស្សនាខេត្តប៊ិញឌិញ។ ព្រះអង្គទ្រង់យាងមក៕ បន្ទាប់"));
        assertEquals(
                List.of("ສປປ ລາວ ແລະ ຫວຽດນາມ ຮ່ວມມືກັນຢູ່ແຂວງບິ່ງດິ່ງ.", "ການຄ້າເພີ່ມຂຶ້ນ 3.5 ລ້ານ."),
                split("ສປປ ລາວ ແລະ ຫວຽດນາມ ຮ່ວມມືກັນຢູ່ແຂວງບິ່ງດິ່ງ. ການຄ້າເພີ່ມຂຶ້ນ 3.5 ລ້ານ."));
    }

    @Test
    void thaiAndLaoWithoutStopsEndAtABlankOnceLong() {
        String clause = "นายกรัฐมนตรีเวียดนามเดินทางเยือนจังหวัดบิ่ญดิ่ญ";
        assertEquals(
                List.of(clause + " " + clause, clause),
                split(clause + " " + clause + " " + clause),
                "a clause has fewer than 60 letters, two have more");
        String lao = "ນາຍົກລັດຖະມົນຕີຫວຽດນາມເດີນທາງຢ້ຽມຢາມແຂວງບິ່ງດິ່ງຢ່າງເປັນທາງການ";
        assertTrue(split((lao + " ").repeat(9)).size() >= 3);
        assertEquals(1, split(lao + " " + "Quy Nhon ".repeat(30)).size(), "Latin words are parted by blanks anyway");
    }

    @Test
    void endlessSentencesAreCut() {
        for (String word : List.of("a ", "字", "ก", "a1,")) {
            var sizes = TokenizedText.of(word.repeat(1_000)).sentences().stream()
                    .map(List::size)
                    .toList();
            assertEquals(List.of(200, 200, 200, 200, 200), sizes);
            ran++;
        }
        assertEquals(4, ran);
        assertEquals(13, TokenizedText.of("x".repeat(1_000)).size(), "words of 80 letters at most");
    }
}
