package vn.haidang.dashboards.briefing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the entries of a dossier. */
public final class BriefingDraft {

    private BriefingDraft() {}

    /**
     * Entries in the order of their parts.
     *
     * @param language "vi", else English, of the sentences that are not quoted
     */
    public static List<Entry> of(Material material, String language) {
        var words = new Words(language);
        List<Entry> all = new ArrayList<>();
        all.addAll(Situation.of(material, words));
        all.addAll(TopStories.of(material, words));
        all.addAll(Timeline.of(material, words));
        all.addAll(PressQuestions.of(material));
        all.addAll(Voices.leaders(material));
        all.addAll(Voices.critics(material));
        all.addAll(Claims.of(material, words));
        all.addAll(FigureSentences.of(material));
        all.addAll(Framing.of(material, words));
        all.addAll(Comparison.of(material, words));
        all.addAll(LikelyQuestions.of(material, words));
        return all;
    }

    /** What a story adds to a dossier: no counts, and nothing that it says already. */
    public static List<Entry> added(Material material, Briefing briefing) {
        Set<Part> counted = Set.of(Part.SITUATION, Part.FRAMING, Part.COMPARISON);
        Set<String> said =
                briefing.entries().stream().map(BriefingDraft::essence).collect(Collectors.toSet());
        Set<String> seen = new HashSet<>(said);
        return of(material, briefing.language()).stream()
                .filter(entry -> !counted.contains(entry.part()))
                .filter(entry -> seen.add(essence(entry)))
                .limit(Briefing.MOST_ENTRIES - briefing.entries().size())
                .toList();
    }

    private static String essence(Entry entry) {
        return entry.part() + " " + Sentences.essence(entry.text());
    }
}
