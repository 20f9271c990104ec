package vn.haidang.analyze.trend;

import java.time.LocalDate;
import vn.haidang.analyze.result.Tone;

/** Articles of one province, topic and tone on one day. */
record DayCount(String province, LocalDate day, String topic, Tone tone, int articles) {

    String key() {
        return String.join("/", province, day.toString(), topic, tone.name());
    }

    DayCount plus(int more) {
        return new DayCount(province, day, topic, tone, articles + more);
    }
}
