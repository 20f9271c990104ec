package vn.haidang.alerting.alert;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rule that raised an alert, as it stood then.
 *
 * @param name as shown, by language
 * @param department usually in charge of what it finds; who is in charge of an alert is part of the handling
 * @param channels names of the ways in which people are told
 */
public record AlertRule(
        String id, Map<String, String> name, @Nullable String department, List<String> channels) {

    public AlertRule {
        name = Map.copyOf(name);
        channels = List.copyOf(channels);
    }

    /** Its name in a language, its id where it has none. */
    public String nameIn(String language) {
        return name.getOrDefault(language, id);
    }
}
