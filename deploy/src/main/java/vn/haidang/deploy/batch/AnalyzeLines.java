package vn.haidang.deploy.batch;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import vn.haidang.analyze.Analyzer;
import vn.haidang.analyze.result.Labels;
import vn.haidang.analyze.result.PlaceStatus;
import vn.haidang.analyze.result.Response;
import vn.haidang.analyze.result.Tone;
import vn.haidang.ingest.stream.Json;

/** Answers the lines of {@code haidang analyze}. */
public final class AnalyzeLines {

    private final Analyzer analyzer;
    private final Clock clock;

    public AnalyzeLines(Analyzer analyzer, Clock clock) {
        this.analyzer = analyzer;
        this.clock = clock;
    }

    /** One answer, JSON on one line; whatever is wrong with the question becomes its error. */
    public String answer(String line) {
        @Nullable String id = null;
        try {
            JsonNode question = Json.mapper().readTree(line);
            id = ArticleQuestion.text(question, "id");
            return Json.mapper()
                    .writeValueAsString(
                            Answer.of(id, analyzer.analyze(ArticleQuestion.article(question, clock.instant()))));
        } catch (JacksonException e) {
            return ErrorLine.of(id, "not JSON: " + e.getOriginalMessage());
        } catch (IllegalArgumentException e) {
            return ErrorLine.of(id, String.valueOf(e.getMessage()));
        }
    }

    /** The line that answers. */
    record Answer(
            @Nullable String id,
            String language,
            Map<String, PlaceStatus> places,
            List<String> topics,
            Tone tone,
            Response response,
            List<Proof> evidence) {

        static Answer of(@Nullable String id, Labels labels) {
            Map<String, PlaceStatus> places = new TreeMap<>();
            labels.mentions().forEach(mention -> places.put(mention.province(), mention.status()));
            return new Answer(
                    id,
                    labels.language(),
                    places,
                    labels.topics(),
                    labels.tone(),
                    labels.response(),
                    labels.evidence().stream()
                            .map(proof -> new Proof(proof.label(), proof.text()))
                            .toList());
        }
    }

    /** A label with the words that prove it. */
    record Proof(String label, String text) {}
}
