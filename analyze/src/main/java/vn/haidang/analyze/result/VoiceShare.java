package vn.haidang.analyze.result;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How much of what is written about several provinces concerns one of them.
 *
 * @param series of the province, by topic or by topic and tone
 * @param domestic articles of Vietnamese sources
 * @param foreign articles of sources abroad
 * @param share of the articles of all compared provinces in the same topic and tone, 0 to 1
 */
public record VoiceShare(TrendSeries series, int domestic, int foreign, double share) {

    public int articles() {
        return domestic + foreign;
    }

    /** The shares of some voices in their sum, topic by topic and tone by tone. */
    public static List<VoiceShare> of(Collection<Voice> voices) {
        Map<TrendSeries, Integer> all = voices.stream()
                .collect(Collectors.toMap(voice -> anywhere(voice.series()), Voice::articles, Integer::sum));
        return voices.stream()
                .filter(voice -> voice.articles() > 0)
                .map(voice -> of(voice, all.getOrDefault(anywhere(voice.series()), 0)))
                .sorted(Comparator.comparing(share -> share.series().toString()))
                .toList();
    }

    private static VoiceShare of(Voice voice, int all) {
        return new VoiceShare(voice.series(), voice.domestic(), voice.foreign(), (double) voice.articles() / all);
    }

    private static TrendSeries anywhere(TrendSeries series) {
        return new TrendSeries("", series.topic(), series.tone(), series.response());
    }
}
