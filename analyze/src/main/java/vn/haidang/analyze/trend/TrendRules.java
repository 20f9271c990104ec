package vn.haidang.analyze.trend;

/**
 * What trends need to know besides the articles.
 *
 * @param surges when more than usual is a surge
 */
public record TrendRules(Calendar calendar, SurgeSettings surges) {

    /**
     * The rules that the settings describe.
     *
     * @throws vn.haidang.ingest.config.ConfigException at the first mistake in the calendar file
     */
    public static TrendRules load(TrendSettings settings) {
        return new TrendRules(Calendar.load(settings.calendar()), settings.surges());
    }
}
