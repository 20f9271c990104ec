package vn.haidang.analyze.result;

/**
 * How many articles of one series came from sources at home and abroad.
 *
 * @param series by topic or by topic and tone
 * @param domestic articles of Vietnamese sources
 * @param foreign articles of sources abroad
 */
public record Voice(TrendSeries series, int domestic, int foreign) {

    public int articles() {
        return domestic + foreign;
    }
}
