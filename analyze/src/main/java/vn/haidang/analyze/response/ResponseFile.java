package vn.haidang.analyze.response;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.haidang.analyze.query.Query;

/** The response file as it is written. */
record ResponseFile(Section verify, Section remedy) {

    /**
     * When one of the values is given: a trigger, a condition, and nothing that forbids it.
     *
     * @param triggers queries by the kind of the matter: denial, rumour or complaint
     * @param with queries of which one must match
     * @param not queries of which none may match
     */
    record Section(Map<String, List<Query>> triggers, List<Query> with, List<Query> not) {

        private static final Set<String> KINDS = Set.of("denial", "rumour", "complaint");

        Section {
            if (!KINDS.containsAll(triggers.keySet())) {
                throw new IllegalArgumentException("got triggers " + triggers.keySet() + ", expected some of " + KINDS);
            }
            triggers = Collections.unmodifiableMap(new LinkedHashMap<>(triggers));
            with = List.copyOf(with);
            not = List.copyOf(not);
        }
    }
}
