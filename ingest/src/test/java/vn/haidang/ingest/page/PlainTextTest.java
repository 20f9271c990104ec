package vn.haidang.ingest.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "Quy Nhơn đón khách | Quy Nhơn đón khách",
                "Nhạc sĩ 'Cho vừa lòng em&amp;apos; | Nhạc sĩ 'Cho vừa lòng em'",
                "<![CDATA[ K&yacute; kết ]]> | Ký kết",
                "<a href=x><img src=y></a></br>Mưa lớn ở <b>Bình Định</b> | Mưa lớn ở Bình Định",
                "&lt;b&gt;Mưa&lt;/b&gt; lớn | Mưa lớn",
                "giá < 5 triệu & > 3 triệu | giá < 5 triệu & > 3 triệu",
                "Khi x<y thì sao | Khi x<y thì sao",
                "R&amp;D và AT&T | R&D và AT&T",
                "<script>alert(1)</script>Tin | Tin",
                "hai   dòng\u00a0cách | hai dòng cách",
            })
    void markupIsGoneAndWordsStay(String markup, String plain) {
        assertEquals(plain, PlainText.line(markup));
    }

    @Test
    void paragraphsAreKeptApart() {
        assertEquals("Một hai\n\nBa\n\nBốn", PlainText.paragraphs("<div>Một <b>hai</b><p>Ba</p>Bốn<p> </p></div>"));
    }
}
