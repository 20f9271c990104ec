package vn.haidang.analyze.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.haidang.analyze.result.Response;
import vn.haidang.analyze.result.Tone;
import vn.haidang.analyze.result.TrendSeries;
import vn.haidang.analyze.result.VoiceShare;
import vn.haidang.ingest.article.Mode;

class ComparisonTest {

    @Test
    void sharesAddUpPerTopicAndToneAtHomeAndAbroad() {
        var voices = VoiceShare.of(Comparison.of(List.of(
                article("binh-dinh", "a", "vn", Tone.NEUTRAL),
                article("binh-dinh", "b", "us", Tone.NEUTRAL),
                article("binh-dinh", "c", "vn", Tone.FAVOURABLE),
                article("phu-yen", "a", "vn", Tone.NEUTRAL))));
        var tourism = TrendSeries.of("binh-dinh", "tourism");
        assertEquals(new VoiceShare(tourism, 2, 1, 0.75), of(voices, tourism));
        assertEquals(new VoiceShare(tourism.of(Tone.NEUTRAL), 1, 1, 2.0 / 3), of(voices, tourism.of(Tone.NEUTRAL)));
        assertEquals(new VoiceShare(tourism.of(Tone.FAVOURABLE), 1, 0, 1), of(voices, tourism.of(Tone.FAVOURABLE)));
        assertEquals(5, voices.size());
    }

    private static VoiceShare of(List<VoiceShare> voices, TrendSeries series) {
        return voices.stream()
                .filter(voice -> voice.series().equals(series))
                .findFirst()
                .orElseThrow();
    }

    private static Sighting article(String province, String id, String country, Tone tone) {
        return new Sighting(
                province,
                id,
                null,
                "Lễ hội " + id,
                "Báo " + country,
                country,
                Made.START,
                Mode.LIVE,
                List.of("tourism"),
                tone,
                Response.NONE,
                Set.of());
    }
}
