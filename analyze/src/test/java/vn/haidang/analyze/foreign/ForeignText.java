package vn.haidang.analyze.foreign;

import java.util.List;
import java.util.Map;

/** A text with the labels a careful reader gives it. */
record ForeignText(
        String title, String lead, Map<String, String> places, List<String> topics, String tone, String response) {

    /** The file of one language. */
    record Texts(String language, List<ForeignText> texts) {}
}
