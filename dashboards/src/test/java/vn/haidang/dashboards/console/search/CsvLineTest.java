package vn.haidang.dashboards.console.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvLineTest {

    @Test
    void quotesEveryCell() {
        assertEquals("\"a\",\"b \"\"c\"\", d\",\"\"\r\n", CsvLine.of(List.of("a", "b \"c\", d", "")));
    }

    @Test
    void noCellIsAFormula() {
        var formulas = List.of(
                "=1+1",
                "+84",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                " =1",
                "\u00a0=1",
                "\ufeff=1",
                "\u200b=1",
                "＝1",
                "=cmd|' /C calc'!A0");
        formulas.forEach(text -> assertTrue(CsvLine.of(List.of(text)).startsWith("\"'"), text));
        List.of("a=1", "Quy Nhơn", "2-3", "\"=1\"", "")
                .forEach(text -> assertTrue(!CsvLine.of(List.of(text)).startsWith("\"'"), text));
        assertEquals(13, formulas.size());
    }
}
