package vn.haidang.alerting.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.haidang.alerting.alert.Severity;

class PlainTest {

    @Test
    void makesOneLineOfWhateverAnOutletWrote() {
        Map<String, String> cases = Map.of(
                "Hồ\r\nBcc: a@b.c", "Hồ Bcc: a@b.c",
                "a\u0000b\u0085c\u2028d\te", "a b c d e",
                "xem https://lua-dao.example/x?y=1 ngay", "xem […] ngay",
                "WWW.lua-dao.example", "[…]",
                "javascript://%0aalert(1) x", "[…] x",
                "\u202Eđảo\u2066", "đảo",
                " \n ", "…",
                "<b>Hồ</b> {0} ''", "<b>Hồ</b> {0} ''");
        cases.forEach((hostile, plain) -> assertEquals(plain, Plain.line(hostile, 100)));
        assertEquals(8, cases.size());
    }

    @Test
    void cutsBetweenCharacters() {
        assertEquals("ab…", Plain.line("abcd", 3));
        assertEquals("a…", Plain.line("a🔥b", 3));
    }

    @Test
    void aNoticeOfHostileNewsIsStillANotice() {
        var machine = new NoticeMachine(Cases.BOOK, NoticeTables.inMemory());
        var alert = Cases.alert(
                Severity.HIGH, "Tin\r\nBcc: x@y.z " + "dài ".repeat(500), "https://x.example {0} '{", List.of(), null);

        var messages = machine.accept(alert, Cases.MORNING);

        assertEquals(4, messages.size());
        for (var message : messages) {
            assertTrue(message.subject().length() < 250, message.subject());
            assertTrue(message.text().contains("“[…] {0} '{”"), message.text());
        }
    }
}
