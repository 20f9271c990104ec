package vn.haidang.analyze.response;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.haidang.analyze.query.Query;
import vn.haidang.analyze.query.QueryMatch;
import vn.haidang.analyze.query.QuerySet;
import vn.haidang.analyze.response.ResponseFile.Section;
import vn.haidang.analyze.result.Evidence;
import vn.haidang.analyze.result.Response;
import vn.haidang.analyze.text.ArticleText;
import vn.haidang.analyze.text.Sentences;
import vn.haidang.analyze.text.TokenizedText;
import vn.haidang.ingest.config.YamlFile;

/** Judges whether an article may call for an answer, by queries. */
public final class ResponseJudge {

    private final QuerySet<Clue> clues;

    private ResponseJudge(ResponseFile file) {
        Map<Clue, Query> queries = new LinkedHashMap<>();
        put(queries, Response.VERIFY, file.verify());
        put(queries, Response.REMEDY, file.remedy());
        clues = QuerySet.of(queries);
    }

    private static void put(Map<Clue, Query> queries, Response response, Section section) {
        section.triggers().forEach((kind, list) -> put(queries, response, Part.TRIGGER, kind, list));
        put(queries, response, Part.WITH, "", section.with());
        put(queries, response, Part.NOT, "", section.not());
    }

    private static void put(Map<Clue, Query> queries, Response response, Part part, String kind, List<Query> list) {
        list.forEach(query -> queries.put(new Clue(response, part, kind, queries.size()), query));
    }

    /**
     * Reads the response file.
     *
     * @throws vn.haidang.ingest.config.ConfigException with file, line, key, and the column of a query that cannot be
     *     read
     */
    public static ResponseJudge load(Path file) {
        return new ResponseJudge(YamlFile.read(file, ResponseFile.class));
    }

    public JudgedResponse judge(ArticleText text) {
        var opening = Opening.of(text);
        var found = clues.match(opening).stream().map(QueryMatch::key).toList();
        return judge(Response.VERIFY, found, opening)
                .or(() -> judge(Response.REMEDY, found, opening))
                .orElseGet(() -> new JudgedResponse(Response.NONE, List.of(), names(found)));
    }

    private Optional<JudgedResponse> judge(Response response, List<Clue> found, ArticleText opening) {
        var triggers =
                found.stream().filter(clue -> clue.is(response, Part.TRIGGER)).toList();
        boolean holds = !triggers.isEmpty()
                && found.stream().anyMatch(clue -> clue.is(response, Part.WITH))
                && found.stream().noneMatch(clue -> clue.is(response, Part.NOT));
        return holds
                ? Optional.of(new JudgedResponse(response, List.of(proof(triggers, opening)), names(found)))
                : Optional.empty();
    }

    private static Set<String> names(List<Clue> found) {
        return found.stream().map(Clue::name).collect(Collectors.toUnmodifiableSet());
    }

    /** The first sentence that triggers on its own; the title when it took several together. */
    private Evidence proof(List<Clue> triggers, ArticleText opening) {
        for (var field : opening.fields()) {
            for (var sentence : Sentences.of(field)) {
                for (var match : clues.match(TokenizedText.of(sentence))) {
                    if (triggers.contains(match.key())) {
                        return evidence(sentence, match.key());
                    }
                }
            }
        }
        return evidence(opening.title().text(), triggers.getFirst());
    }

    private static Evidence evidence(String sentence, Clue trigger) {
        return new Evidence("response", sentence, "response." + trigger.kind());
    }

    private enum Part {
        TRIGGER,
        WITH,
        NOT
    }

    /**
     * One query of the file.
     *
     * @param kind of the matter for a trigger, else empty
     */
    private record Clue(Response response, Part part, String kind, int number) {
        String name() {
            return "response." + (response + "." + part + "." + kind).toLowerCase(Locale.ROOT);
        }

        boolean is(Response wantedResponse, Part wantedPart) {
            return response == wantedResponse && part == wantedPart;
        }
    }
}
