package vn.haidang.deploy.batch;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.haidang.analyze.result.Mention;
import vn.haidang.analyze.result.PlaceStatus;
import vn.haidang.dashboards.archive.Period;
import vn.haidang.dashboards.correction.CorrectedLabel;
import vn.haidang.dashboards.correction.Correction;
import vn.haidang.dashboards.correction.CorrectionEvent;
import vn.haidang.dashboards.correction.Withdrawal;
import vn.haidang.ingest.stream.Json;

/**
 * What officers corrected, as the labelled items that {@code haidang train} and {@code haidang evaluate} read.
 *
 * <p>One line per article, with the text that the last officer saw. Only labels that somebody corrected are in it: nobody
 * said anything of the others. Of a label the latest correction counts; those of others that said something else are
 * counted beside it. Place is said of one province; the other provinces of the article stand as the machine had them,
 * since the format lists all.
 */
public final class CorrectionLines {

    private CorrectionLines() {}

    /** A line of the file. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            String id,
            String title,
            String summary,
            String body,
            String source,
            String url,
            String published,
            Labels labels,
            Map<String, Said> corrected) {}

    /** Labels that somebody corrected; a {@code null} was not looked at. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Labels(
            @Nullable Map<String, String> places,
            @Nullable List<String> topics,
            @Nullable String tone,
            @Nullable String response,
            @Nullable String language) {}

    /**
     * How sure a label is; readers of labels pass over it.
     *
     * @param at when it was corrected last
     * @param disagreements officers whose last word on it, still standing, is another
     */
    record Said(Instant at, int disagreements) {}

    /** The lines of all events, in the order of the first correction of each article. */
    public static Stream<String> of(List<CorrectionEvent> events) {
        Map<String, List<Correction>> articles = standing(events).stream()
                .collect(Collectors.groupingBy(Correction::articleId, LinkedHashMap::new, Collectors.toList()));
        return articles.values().stream().map(CorrectionLines::item).map(Json.mapper()::writeValueAsString);
    }

    private static List<Correction> standing(List<CorrectionEvent> events) {
        Map<String, Correction> standing = new LinkedHashMap<>();
        for (var event : events) {
            switch (event) {
                case Correction correction -> standing.put(correction.id(), correction);
                case Withdrawal withdrawal -> standing.remove(withdrawal.correction());
            }
        }
        return List.copyOf(standing.values());
    }

    private static Item item(List<Correction> corrections) {
        var article = corrections.getLast().seen().article();
        Map<CorrectedLabel, List<Correction>> byLabel = new EnumMap<>(CorrectedLabel.class);
        corrections.forEach(one ->
                byLabel.computeIfAbsent(one.label(), label -> new ArrayList<>()).add(one));
        Map<String, Said> corrected = new TreeMap<>();
        byLabel.forEach((label, all) -> corrected.put(label.code(), said(all)));
        return new Item(
                article.id().value(),
                article.title(),
                article.lead(),
                article.body(),
                article.source().name(),
                article.url().toString(),
                article.firstSeenAt().atZone(Period.ZONE).toLocalDate().toString(),
                new Labels(
                        places(byLabel.get(CorrectedLabel.PLACE)),
                        latest(byLabel.get(CorrectedLabel.TOPIC)),
                        single(byLabel.get(CorrectedLabel.TONE)),
                        single(byLabel.get(CorrectedLabel.RESPONSE)),
                        single(byLabel.get(CorrectedLabel.LANGUAGE))),
                corrected);
    }

    private static @Nullable List<String> latest(@Nullable List<Correction> corrections) {
        return corrections == null ? null : corrections.getLast().values();
    }

    private static @Nullable String single(@Nullable List<Correction> corrections) {
        return corrections == null ? null : corrections.getLast().values().getFirst();
    }

    private static @Nullable Map<String, String> places(@Nullable List<Correction> corrections) {
        if (corrections == null) {
            return null;
        }
        Map<String, String> places = new TreeMap<>();
        corrections.getLast().seen().labels().mentions().stream()
                .filter(mention -> mention.status() != PlaceStatus.NO)
                .map(Mention::province)
                .forEach(province -> places.put(
                        province,
                        CorrectedLabel.PLACE
                                .of(corrections.getLast().seen(), province)
                                .getFirst()));
        corrections.forEach(one -> places.put(one.province(), one.values().getFirst()));
        return places;
    }

    /** Of place, officers of two provinces speak of two things, and so do not disagree. */
    private static Said said(List<Correction> corrections) {
        Map<String, Correction> lastWords = new LinkedHashMap<>();
        corrections.forEach(one -> lastWords.put(about(one) + "/" + one.by(), one));
        Map<String, Correction> counting = new LinkedHashMap<>();
        corrections.forEach(one -> counting.put(about(one), one));
        long others = lastWords.values().stream()
                .filter(one -> !one.values()
                        .equals(counting.getOrDefault(about(one), one).values()))
                .count();
        return new Said(corrections.getLast().at(), Math.toIntExact(others));
    }

    private static String about(Correction correction) {
        return correction.label() == CorrectedLabel.PLACE ? correction.province() : "";
    }
}
