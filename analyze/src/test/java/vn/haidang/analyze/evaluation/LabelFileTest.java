package vn.haidang.analyze.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.haidang.analyze.result.PlaceStatus;
import vn.haidang.analyze.result.Response;
import vn.haidang.analyze.result.Tone;
import vn.haidang.ingest.config.ConfigException;

class LabelFileTest {

    private static final String COMPLETE = """
            {"id":"a","title":"Quy Nhơn đón khách","published":"2026-11-20","labels":{"places":{"binh-dinh":"about"},"topics":["tourism"],\
            "tone":"favourable","response":"none"}}
            """;
    private static final String WITHOUT_TEXT = """
            {"id":"b","labels":{"topics":["safety"],"tone":"unfavourable","response":"remedy"}}
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void labelsWithoutTextTakeItFromTheFeed() throws IOException {
        var labels = write("labels.jsonl", COMPLETE + WITHOUT_TEXT);
        var texts = write("feed.jsonl", """
                {"id":"c","title":"Việc khác","summary":""}
                {"id":"b","title":"Đường hỏng","summary":"Dân kêu.","source":"Báo","link":"https://bao.example/b"}
                """);
        var items = LabelFile.read(List.of(labels), List.of(texts));
        assertEquals(List.of("a", "b"), items.stream().map(LabelledItem::id).toList());
        assertEquals(
                Map.of("binh-dinh", PlaceStatus.ABOUT),
                items.getFirst().labels().places());
        assertEquals("Đường hỏng", items.get(1).title());
        assertEquals(Response.REMEDY, items.get(1).labels().response());
        assertNull(items.get(1).labels().places());
    }

    @Test
    void aLineThatCannotBeReadIsNamed() throws IOException {
        assertMistake(3, COMPLETE + COMPLETE + "nonsense\n");
        assertMistake(2, COMPLETE + "[1, 2]\n");
        assertMistake(2, COMPLETE + WITHOUT_TEXT);
        assertMistake(1, COMPLETE.replace("favourable", "cheerful"));
        assertMistake(1, COMPLETE.replace("tourism", "sport"));
        assertMistake(1, COMPLETE.replace("Quy Nhơn đón khách", " "));
        assertMistake(1, COMPLETE.replace("2026-11-20", "2026-13-20"));
        assertMistake(1, COMPLETE.replace("\"published\"", "\"printed\""));
        assertMistake(1, "{\"id\":\"a\",\"title\":\"Tin\",\"labels\":{\"mood\":\"favourable\"}}\n");
    }

    @Test
    void twoReadersOfOneItemShareItsText() throws IOException {
        var one = write("one.jsonl", WITHOUT_TEXT);
        var other = write("other.jsonl", WITHOUT_TEXT);
        var texts = write("feed.jsonl", "{\"id\":\"b\",\"title\":\"Đường hỏng\"}\n");
        assertEquals(2, LabelFile.read(List.of(one, other), List.of(texts)).size());
    }

    @Test
    void aFileThatIsCutOffIsNamed() throws IOException {
        var file = Files.write(folder.resolve("cut.jsonl.gz"), new byte[] {0x1f, (byte) 0x8b, 8, 0});
        var mistake = assertThrows(ConfigException.class, () -> LabelFile.texts(file, text -> {}));
        assertTrue(mistake.toString().contains("cut.jsonl.gz"), mistake.toString());
    }

    @Test
    void danesIsReadAsItIsPublished() throws IOException {
        var danes = write("annotated.json", """
                [{"id": 7, "title": "Mùa vàng", "description": "Được mùa.", "url": "https://bao.example/7",
                  "sentiment": ["Tích cực"], "topic": ["Kinh tế"]},
                 {"id": 8, "title": "Chưa rõ", "description": "", "url": "", "sentiment": ["Tích cực", "Tiêu cực"]},
                 {"id": 9, "title": "Không nhãn", "description": ""}]
                """);
        var items = LabelFile.read(List.of(danes), List.of());
        assertEquals(1, items.size());
        assertEquals(Tone.FAVOURABLE, items.getFirst().labels().tone());
        assertNull(items.getFirst().labels().topics());
    }

    private void assertMistake(int line, String content) throws IOException {
        var file = write("mistake.jsonl", content);
        var mistake = assertThrows(ConfigException.class, () -> LabelFile.read(List.of(file), List.of()));
        assertTrue(mistake.toString().contains(file + ":" + line), mistake.toString());
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
