package vn.haidang.analyze.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * The articles of one province and topic, all of them or those of one tone or one class of response.
 *
 * @param province id of the watch
 * @param topic one of the codebook's
 * @param tone only this tone; {@code null} takes every one
 * @param response only this class; {@code null} takes every one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TrendSeries(
        String province,
        String topic,
        @Nullable Tone tone,
        @Nullable Response response) {

    public static TrendSeries of(String province, String topic) {
        return new TrendSeries(province, topic, null, null);
    }

    public TrendSeries of(Tone only) {
        return new TrendSeries(province, topic, only, response);
    }

    public TrendSeries of(Response only) {
        return new TrendSeries(province, topic, tone, only);
    }
}
