package vn.haidang.deploy.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class QueryLinesTest {

    @Test
    void textsAndObjectsAreDocuments() {
        assertEquals("{\"matches\":[0,2]}", QueryLines.answer("""
                {"query":"cảng NEAR/2 FDI","documents":["FDI vào cảng","FDI. Cảng",{"title":"Cảng, FDI"},{"body":1}]}"""));
        assertEquals("{\"id\":\"7\",\"matches\":[1,2]}", QueryLines.answer("""
                {"id":7,"query":"title:cảng topic:tourism tier:1","documents":[
                {"title":"x","lead":"cảng","topic":"tourism","tier":1},
                {"title":"Cảng","topic":["policy","Tourism"],"tier":1},
                {"title":"Cảng","summary":"y","topic":"tourism","tier":"1"},
                {"title":"Cảng","topic":null}]}"""));
        assertEquals("{\"matches\":[1]}", QueryLines.answer("{\"query\":\"NOT a\",\"documents\":[\"a\",\"\"]}"));
    }

    @Test
    void whatIsWrongBecomesTheAnswer() {
        assertEquals(
                "{\"id\":\"q\",\"error\":\"column 6: got tone:bad, expected favourable, neutral or unfavourable\"}",
                QueryLines.answer("{\"id\":\"q\",\"query\":\"tone:bad\",\"documents\":[]}"));
        assertTrue(QueryLines.answer("{\"query\":").startsWith("{\"error\":\"not JSON: "));
        assertTrue(QueryLines.answer("[]").contains("expected {"));
        assertTrue(QueryLines.answer("{\"query\":\"a\",\"documents\":[7]}").contains("got document 7"));
    }
}
