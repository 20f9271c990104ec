package vn.haidang.analyze.tone;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.haidang.analyze.result.Evidence;
import vn.haidang.analyze.result.Tone;
import vn.haidang.analyze.text.ArticleText;

class ToneJudgeTest {

    private static final ToneJudge JUDGE = ToneJudge.load(Path.of("data/tone.yaml"));

    @Test
    void misconductInOfficeIsUnfavourableAndCaughtCrimeIsNot() {
        assertAll(
                () -> assertEquals(Tone.UNFAVOURABLE, tone("Cán bộ địa chính nhận hối lộ")),
                () -> assertEquals(Tone.NEUTRAL, tone("Công an bắt kẻ lừa đảo bán đất")));
    }

    @Test
    void aDisasterIsNeutralAndRescueInItFavourable() {
        assertAll(
                () -> assertEquals(Tone.NEUTRAL, tone("Bão số 13 gây mưa lớn, nhiều nơi ngập sâu")),
                () -> assertEquals(Tone.FAVOURABLE, tone("Bộ đội xuyên đêm cứu dân vùng ngập")));
    }

    @Test
    void aDeniedPhraseDoesNotCount() {
        assertAll(
                () -> assertEquals(Tone.UNFAVOURABLE, tone("Dự án chậm tiến độ")),
                () -> assertEquals(Tone.NEUTRAL, tone("Dự án không chậm tiến độ")));
    }

    @Test
    void praiseAndBlameTogetherAreNeutral() {
        assertEquals(Tone.NEUTRAL, tone("Bạn đọc phản ánh đường hư hỏng, xã được khen thưởng, trao quà hộ nghèo"));
    }

    @Test
    void theWordsThatDecidedAreQuoted() {
        var judged = JUDGE.judge(ArticleText.of("Đường liên xã XUỐNG CẤP trầm trọng", "", ""));
        assertEquals(Tone.UNFAVOURABLE, judged.tone());
        assertTrue(
                judged.evidence().contains(new Evidence("tone", "XUỐNG CẤP", "tone.lexicon")),
                () -> judged.evidence().toString());
    }

    @Test
    void foreignPressIsJudgedToo() {
        var cases = Map.of(
                "Quy Nhon named best destination, praised by visitors", Tone.FAVOURABLE,
                "Officials accused of bribery and negligence", Tone.UNFAVOURABLE,
                "Scandale de pots-de-vin dans la province", Tone.UNFAVOURABLE,
                "平定省官员受贿", Tone.UNFAVOURABLE,
                "ホイアンが人気、賞を受賞", Tone.FAVOURABLE,
                "베트남 공무원 뇌물 스캔들", Tone.UNFAVOURABLE,
                "Жители подали жалобы на загрязнение", Tone.UNFAVOURABLE);
        cases.forEach((title, tone) -> assertEquals(tone, tone(title), title));
        assertEquals(7, cases.size());
    }

    private static Tone tone(String title) {
        return JUDGE.judge(ArticleText.of(title, "", "")).tone();
    }
}
