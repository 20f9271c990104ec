package vn.haidang.analyze.opinion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import vn.haidang.ingest.article.Source;

class PressTextTest {

    @Test
    void aPostOfASocialAccountNeverBecomesOne() {
        var post = Samples.article(Source.Kind.SOCIAL, "Chợ đêm hôm nay", "Ai biết chuyện gì không?");
        assertTrue(PressText.of(post).isEmpty());
    }

    @Test
    void thereIsNoOtherWayToMakeOne() {
        assertEquals(0, PressText.class.getConstructors().length);
        var makers = Arrays.stream(PressText.class.getDeclaredMethods())
                .filter(method -> method.getReturnType() == PressText.class)
                .count();
        assertEquals(0, makers);
        var questions = Arrays.stream(LanguageModel.class.getMethods())
                .filter(method -> method.getReturnType() == Answer.class)
                .toList();
        assertEquals(3, questions.size());
        questions.forEach(method -> assertEquals(PressText.class, method.getParameterTypes()[0], method.getName()));
    }

    @Test
    void titleAndBodyAreParagraphsOfPlainText() {
        var text = Samples.text("Mu\u031B\u0300a <b>lớn</b>", "Một  dòng\nvà\u00A0nữa\u202E.\r\n \r\nĐoạn\u0000 hai");
        assertEquals(
                "Mừa ‹b›lớn‹/b›\n\nMột dòng và nữa.\n\nĐoạn hai",
                text.excerpt(1_000).text());
    }

    @Test
    void aCutNeverSplitsACharacter() {
        var excerpt = Samples.text("𠮷".repeat(600), "").excerpt(1_001);
        assertEquals(new Excerpt("𠮷".repeat(500), Extent.OPENING), excerpt);
    }
}
