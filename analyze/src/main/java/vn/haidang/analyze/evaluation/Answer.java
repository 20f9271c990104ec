package vn.haidang.analyze.evaluation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.haidang.analyze.result.Labels;
import vn.haidang.analyze.result.PlaceStatus;
import vn.haidang.analyze.result.Response;
import vn.haidang.analyze.result.Tone;

/** What was said of one item. */
public record Answer(Map<String, PlaceStatus> places, List<String> topics, Tone tone, Response response) {

    /** The answer that the analysis gave. */
    public static Answer of(Labels labels) {
        Map<String, PlaceStatus> places = new TreeMap<>();
        labels.mentions().forEach(mention -> places.put(mention.province(), mention.status()));
        return new Answer(places, labels.topics(), labels.tone(), labels.response());
    }
}
