package vn.haidang.deploy.batch;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.haidang.analyze.language.LanguageDetector;

class LanguageLinesTest {

    private static final LanguageLines LINES = new LanguageLines(LanguageDetector.load());

    @Test
    void answersWithIdAndLanguage() {
        assertAll(
                () -> assertEquals("""
                        {"id":"a","language":"vi"}""", LINES.answer("""
                                {"id":"a","text":"sp tot lam shop oi, giao hang nhanh"}""")),
                () -> assertEquals("""
                        {"id":"7","language":"lo"}""", LINES.answer("{\"id\":7,\"text\":\"ຊາຍແດນລາວ\"}")),
                () -> assertEquals("""
                        {"id":"c","language":"und"}""", LINES.answer("""
                                {"id":"c","text":""}""")));
    }

    @Test
    void aLineItCannotHandleGivesItsError() {
        assertAll(
                () -> assertEquals("""
                        {"error":"got no string 'text', expected one","id":"d"}""", LINES.answer("""
                                {"id":"d","text":null}""")),
                () -> assertEquals("""
                        {"error":"got no string 'text', expected one","id":null}""", LINES.answer("[1,2]")),
                () -> assertTrue(LINES.answer("{\"id\":\"e\",").startsWith("{\"error\":\"not JSON: ")));
    }

    @Test
    void everyHostileLineGetsOneLineOfJson() {
        var hostile = List.of(
                "42",
                "null",
                "\"text\"",
                "{}",
                "{\"id\":{},\"text\":\"x\"}",
                "{\"id\":\"s\",\"text\":\"\\ud800\"}",
                "{\"id\":\"l\",\"text\":\"" + "a\u0301".repeat(500_000) + "\"}",
                "[".repeat(100_000));
        hostile.forEach(line -> {
            var answer = LINES.answer(line);
            assertEquals(-1, answer.indexOf('\n'));
            assertTrue(JsonMapper.shared().readTree(answer).has("id"));
        });
        assertEquals(8, hostile.size());
    }
}
