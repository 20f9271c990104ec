package vn.haidang.analyze.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.haidang.analyze.Queries;
import vn.haidang.analyze.evaluation.LabelledItem;
import vn.haidang.analyze.evaluation.LabelledItem.Gold;
import vn.haidang.analyze.model.Classifier;
import vn.haidang.analyze.model.Judgement;
import vn.haidang.analyze.model.ModelFile;
import vn.haidang.analyze.response.ResponseJudge;
import vn.haidang.analyze.result.Response;
import vn.haidang.analyze.result.Tone;
import vn.haidang.analyze.text.ArticleText;
import vn.haidang.analyze.tone.ToneJudge;
import vn.haidang.analyze.topic.TopicTagger;
import vn.haidang.ingest.config.ConfigException;

/** The whole way from labelled texts to a judgement, on made-up words that no query knows. */
class TrainingTest {

    private static final Queries QUERIES = new Queries(
            TopicTagger.load(Path.of("data/topics.yaml")),
            ToneJudge.load(Path.of("data/tone.yaml")),
            ResponseJudge.load(Path.of("data/response.yaml")));

    private static final List<String> TOURISM = List.of("blinh", "blan", "blửa", "zơ", "zưng", "zảo", "blốt", "zĩnh");
    private static final List<String> SAFETY = List.of("krầu", "krĩ", "trơng", "trát", "krụp", "krẻo", "trặt", "krum");
    private static final List<String> EITHER = List.of("của", "và", "với", "cho", "trong", "ngoài");

    private static final Judgement NOTHING = new Judgement(List.of("other"), Tone.NEUTRAL, Response.NONE, List.of());

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void aModelJudgesTextsItHasNotSeenAndSaysByWhichWords() {
        var classifier = new Classifier(train().model());
        var judgement = classifier.judge(text("blinh của zưng và blửa với zảo cho"), NOTHING, Set.of());
        assertEquals(List.of("tourism"), judgement.topics());
        assertEquals(Tone.FAVOURABLE, judgement.tone());
        assertTrue(
                judgement.evidence().stream().anyMatch(proof -> TOURISM.contains(proof.text())),
                judgement.evidence().toString());
    }

    @Test
    void figuresComeFromItemsTheModelHadNotSeen() {
        var evaluation = train().crossValidated();
        assertEquals(120, evaluation.cases().size());
        assertEquals(1, evaluation.topicsMicroF1(), 0.02);
        assertEquals(
                Set.of(0),
                evaluation.cases().stream()
                        .map(one -> one.answer().places().size())
                        .collect(Collectors.toSet()));
    }

    @Test
    void theSameItemsGiveTheSameFileAndTheFileGivesTheSameAnswers() throws IOException {
        var one = folder.resolve("one.model");
        var other = folder.resolve("other.model");
        var trained = train().model();
        ModelFile.write(trained, one);
        ModelFile.write(train().model(), other);
        assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(other));

        var text = text("krầu của zảo và krĩ với trơng");
        assertEquals(
                new Classifier(trained).judge(text, NOTHING, Set.of()),
                Classifier.load(one).judge(text, NOTHING, Set.of()));
    }

    @Test
    void aFileThatIsNoModelIsRefused() throws IOException {
        var file = Files.writeString(folder.resolve("vietnamese.model"), "not a model");
        var mistake = assertThrows(ConfigException.class, () -> Classifier.load(file));
        assertTrue(mistake.toString().contains("expected a model made by haidang train"), mistake.toString());
    }

    @Test
    void tooLittleToLearnFromIsRefusedInWords() {
        var training = new Training(QUERIES, line -> {});
        var few = List.of(item("a", "một hai ba", "tourism", Tone.NEUTRAL));
        assertThrows(IllegalArgumentException.class, () -> training.run(few, List.of()));
        var alike = Collections.nCopies(12, "một hai ba bốn");
        var mistake = assertThrows(IllegalArgumentException.class, () -> training.run(few, alike));
        assertTrue(mistake.toString().contains("expected 2 or more"), mistake.toString());
    }

    private static Training.Trained train() {
        var random = new Random(1);
        List<LabelledItem> items = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            items.add(item("t" + i, words(TOURISM, random), "tourism", Tone.FAVOURABLE));
            items.add(item("s" + i, words(SAFETY, random), "safety", Tone.UNFAVOURABLE));
        }
        return new Training(QUERIES, line -> {})
                .run(items, items.stream().map(LabelledItem::title).toList());
    }

    /** Words of the topic between words of either. */
    private static String words(List<String> topic, Random random) {
        return Stream.generate(() -> topic.get(random.nextInt(topic.size())) + " "
                        + EITHER.get(random.nextInt(EITHER.size())) + random.nextInt(100))
                .limit(6)
                .collect(Collectors.joining(" "));
    }

    private static LabelledItem item(String id, String title, String topic, Tone tone) {
        var gold = new Gold(null, List.of(topic), tone, Response.NONE);
        return new LabelledItem(id, title, null, null, null, null, null, gold);
    }

    private static ArticleText text(String title) {
        return ArticleText.of(title, "", "");
    }
}
