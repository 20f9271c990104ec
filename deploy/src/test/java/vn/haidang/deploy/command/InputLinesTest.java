package vn.haidang.deploy.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class InputLinesTest {

    @Test
    void blankLinesAreLeftOutAndAnyLineEndingIsTaken() {
        assertEquals(List.of("Quy Nhơn", " Tuy Phước"), read("Quy Nhơn\n\n  \r\n Tuy Phước\r\n"));
        assertEquals(List.of("no line ending"), read("no line ending"));
        assertEquals(List.of(), read(""));
    }

    private static List<String> read(String text) {
        return InputLines.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }
}
