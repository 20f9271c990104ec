package vn.haidang.analyze.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static vn.haidang.analyze.story.Articles.article;
import static vn.haidang.analyze.story.Articles.id;

import org.junit.jupiter.api.Test;
import vn.haidang.analyze.result.AnalyzedArticle;

/** Across languages: what names and numbers allow, and what they do not. */
class ForeignReportsTest {

    private final AnalyzedArticle vietnamese = article(
            "bao-mot",
            "vi",
            0,
            "Liên danh Skagholm - Seorak khảo sát nhà máy điện gió 320 triệu USD ở Nhơn Hội",
            "Skagholm Wind và Seorak Marine Works nghiên cứu khả thi nhà máy tại Khu kinh tế Nhơn Hội.",
            "");
    private final AnalyzedArticle english = article(
            "harbour",
            "en",
            9,
            "Danish-Korean consortium studies wind-turbine plant near Quy Nhon",
            "Skagholm Wind and Seorak Marine Works have begun a study for a US$320 million factory in Nhon Hoi.",
            "");
    private final AnalyzedArticle otherEnglish = article(
            "harbour",
            "en",
            10,
            "Freighter rescues nine tuna fishermen from Hoai Nhon",
            "A bulk carrier picked up the crew of a wooden longliner from Hoai Nhon after the boat lost its engine.",
            "");

    private final StoryMachine machine = new StoryMachine(Articles.VOCABULARY, StoryTables.inMemory());

    @Test
    void rareNamesAndNumbersJoinReportsInTwoLanguages() {
        machine.accept(vietnamese);
        machine.accept(english);
        assertEquals(machine.storyOf(id(vietnamese)), machine.storyOf(id(english)));
    }

    @Test
    void theSamePlaceAloneDoesNot() {
        machine.accept(vietnamese);
        machine.accept(otherEnglish);
        assertNotEquals(machine.storyOf(id(vietnamese)), machine.storyOf(id(otherEnglish)));
    }
}
