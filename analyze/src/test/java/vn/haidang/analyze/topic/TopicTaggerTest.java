package vn.haidang.analyze.topic;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.haidang.analyze.result.Evidence;
import vn.haidang.analyze.text.ArticleText;
import vn.haidang.ingest.config.ConfigException;

class TopicTaggerTest {

    private static final TopicTagger TAGGER = TopicTagger.load(Path.of("data/topics.yaml"));

    @TempDir
    private Path folder;

    @Test
    void aStormBulletinNamingTheSeaIsEnvironmentAndNotSovereignty() {
        assertEquals(
                List.of("environment"),
                topics(
                        "Áp thấp nhiệt đới vào Biển Đông, khả năng mạnh lên thành bão",
                        "Tàu thuyền ở Hoàng Sa, Trường Sa cần tránh trú."));
    }

    @Test
    void sovereigntyNeedsAClueBesideTheNameOfTheSea() {
        assertAll(
                () -> assertEquals(
                        List.of("sovereignty"), topics("Việt Nam phản đối yêu sách phi pháp ở Biển Đông", "")),
                () -> assertFalse(topics("Dọn rác trên đường Hoàng Sa", "").contains("sovereignty")));
    }

    @Test
    void severalTopicsComeInTheOrderOfTheFile() {
        assertEquals(
                List.of("investment", "policy"),
                topics("HĐND tỉnh thông qua nghị quyết thu hút nhà đầu tư vào khu công nghiệp", ""));
    }

    @Test
    void otherIsGivenAlone() {
        assertAll(
                () -> assertEquals(List.of("other"), topics("Một ngày bình thường", "")),
                () -> assertEquals(
                        List.of("other"), topics("CLB thắng đậm ở vòng bảng V-League", "HLV khen các cầu thủ trẻ.")));
    }

    @Test
    void everyTopicQuotesTheWordsThatProveIt() {
        var tags = TAGGER.tag(ArticleText.of("Phố cổ Hội An đông Du Khách", "", ""));
        assertEquals(List.of("tourism"), tags.topics());
        assertTrue(
                tags.evidence().contains(new Evidence("topic:tourism", "Du Khách", "topic.query")),
                () -> tags.evidence().toString());
    }

    @Test
    void oneWordInALongBodyIsNotEnough() {
        var text = ArticleText.of("Một ngày bình thường", "", "Người ta kể chuyện. Có người nhắc đến lễ hội.");
        assertEquals(List.of("other"), TAGGER.tag(text).topics());
    }

    @Test
    void foreignPressIsTaggedToo() {
        var cases = Map.of(
                "Coast guards face off in the South China Sea", "sovereignty",
                "Vietnam: inondations meurtrières dans le centre", "environment",
                "越南中部遭遇洪水", "environment",
                "ベトナムへの投資が増加", "investment",
                "베트남 관광 인기", "tourism",
                "Полиция Вьетнама задержала мошенников: мошенничество", "safety",
                "ການທ່ອງທ່ຽວຫວຽດນາມ", "tourism");
        cases.forEach((title, topic) -> assertTrue(topics(title, "").contains(topic), title));
        assertEquals(7, cases.size());
    }

    @Test
    void aBadQueryIsNamedByFileLineKeyAndColumn() throws IOException {
        var file = Files.writeString(folder.resolve("topics.yaml"), """
                topics:
                  - id: border
                    name: {vi: 'Biên giới', en: 'Border'}
                    any:
                      - '"cửa khẩu"'
                      - '(biên giới'
                    hints: []
                    not: []
                """);
        var error = assertThrows(ConfigException.class, () -> TopicTagger.load(file));
        assertTrue(error.toString().contains("topics.yaml:6: topics.0.any.1: column "), error.toString());
    }

    @Test
    void anUnknownTopicIsRefused() throws IOException {
        var file = Files.writeString(folder.resolve("topics.yaml"), """
                topics:
                  - {id: sport, name: {vi: 'Thể thao', en: 'Sport'}, any: [], hints: [], not: []}
                """);
        var error = assertThrows(ConfigException.class, () -> TopicTagger.load(file));
        assertTrue(error.toString().contains("got topic 'sport'"), error.toString());
    }

    private static List<String> topics(String title, String lead) {
        return TAGGER.tag(ArticleText.of(title, lead, "")).topics();
    }
}
