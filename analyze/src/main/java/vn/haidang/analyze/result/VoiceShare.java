package vn.haidang.analyze.result;

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
}
