package vn.haidang.deploy.batch;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import vn.haidang.analyze.Analyzer;
import vn.haidang.analyze.result.AnalyzedArticle;
import vn.haidang.analyze.story.StoryMachine;
import vn.haidang.analyze.story.StoryTables;
import vn.haidang.ingest.article.Article;
import vn.haidang.ingest.stream.Json;

/** Answers the lines of {@code haidang stories}: all of them together, as a story has many articles. */
public final class StoryLines {

    private static final Comparator<Line> IN_TIME = Comparator.comparing(Line::time);

    private final Analyzer analyzer;
    private final Clock clock;

    public StoryLines(Analyzer analyzer, Clock clock) {
        this.analyzer = analyzer;
        this.clock = clock;
    }

    /**
     * One answer per line, in the order of the lines; the stories are made in order of time.
     *
     * <p>An article that concerns no watched province gets a story like any other.
     */
    public List<String> answers(List<String> lines) {
        var machine = new StoryMachine(analyzer.model().vocabulary(), StoryTables.inMemory());
        List<String> answers = new ArrayList<>(lines);
        IntStream.range(0, lines.size())
                .mapToObj(number -> read(number, lines.get(number)))
                .sorted(IN_TIME)
                .forEach(line -> answers.set(line.number, answer(line, machine)));
        return answers;
    }

    private Line read(int number, String text) {
        @Nullable String id = null;
        try {
            JsonNode question = Json.mapper().readTree(text);
            id = ArticleQuestion.text(question, "id");
            return new Line(number, id, ArticleQuestion.article(question, clock.instant()), "");
        } catch (JacksonException e) {
            return new Line(number, id, null, "not JSON: " + e.getOriginalMessage());
        } catch (IllegalArgumentException e) {
            return new Line(number, id, null, String.valueOf(e.getMessage()));
        }
    }

    private String answer(Line line, StoryMachine machine) {
        if (line.article == null) {
            return ErrorLine.of(line.id, line.problem);
        }
        var article = analyzer.normalise(line.article);
        machine.accept(new AnalyzedArticle(article, 1, analyzer.analyze(article)));
        return Json.mapper()
                .writeValueAsString(
                        new Answer(line.id, machine.storyOf(article.id().value())));
    }

    private record Line(
            int number, @Nullable String id, @Nullable Article article, String problem) {

        Instant time() {
            return article == null ? Instant.EPOCH : article.firstSeenAt();
        }
    }

    /** The line that answers. */
    record Answer(@Nullable String id, @Nullable String story) {}
}
