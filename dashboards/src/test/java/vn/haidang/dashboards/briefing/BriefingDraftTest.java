package vn.haidang.dashboards.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import vn.haidang.analyze.result.Evidence;
import vn.haidang.analyze.result.Tone;
import vn.haidang.dashboards.archive.ArchiveReader;
import vn.haidang.dashboards.console.BriefingSamples;
import vn.haidang.dashboards.console.FakeArchive;
import vn.haidang.dashboards.console.Samples;
import vn.haidang.dashboards.console.StorySamples;
import vn.haidang.dashboards.console.page.Province;
import vn.haidang.dashboards.console.page.SearchParameters;
import vn.haidang.ingest.article.Source;

class BriefingDraftTest {

    private static final ArchiveReader ARCHIVE = new FakeArchive(Samples.articles());
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    /** All that an article says, by the address that references have. */
    private static Map<String, String> texts(Material material) {
        Map<String, String> texts = new HashMap<>();
        material.stories()
                .forEach(story -> story.story()
                        .members()
                        .forEach(member -> texts.merge(member.url().toString(), member.title(), String::concat)));
        material.articles().forEach(archived -> {
            var article = archived.analyzed().article();
            texts.merge(
                    article.url().toString(),
                    "\n" + article.title() + "\n" + article.lead() + "\n" + article.body(),
                    String::concat);
        });
        return texts;
    }

    @Test
    void everyQuotedWordStandsInAnArticleThatIsNamed() {
        int checked = 0;
        for (var query : List.of("", "\"quy nhon\"", "topic:environment")) {
            var material = BriefingSamples.ofSearch(ARCHIVE, query);
            var texts = texts(material);
            for (var entry : BriefingDraft.of(material, "vi")) {
                for (var words : quoted(entry)) {
                    boolean hostile = words.contains("<script>");
                    boolean told = entry.references().stream()
                            .filter(reference -> reference.url() != null)
                            .map(reference -> texts.getOrDefault(String.valueOf(reference.url()), ""))
                            .anyMatch(text -> text.contains(words));
                    assertTrue(hostile || told, () -> entry.part() + " does not prove: " + words);
                    checked++;
                }
            }
        }
        assertTrue(checked > 90, "words checked: " + checked);
    }

    /** What an entry gives as the words of an article. */
    private static List<String> quoted(Entry entry) {
        boolean whole = entry.part().isQuoted() || entry.part() == Part.STORIES;
        boolean answered =
                entry.part() == Part.TIMELINE && entry.references().getFirst().kind() == Reference.Kind.ALERT;
        return whole || (entry.part() == Part.TIMELINE && !answered)
                ? List.of(entry.text())
                : Stream.of(entry.text(), entry.part() == Part.FRAMING ? entry.note() : "")
                        .flatMap(text -> Arrays.stream(text.split("”; ")))
                        .filter(text -> text.contains("“"))
                        .map(text -> text.substring(text.indexOf('“') + 1, end(text)))
                        .toList();
    }

    private static int end(String text) {
        return text.lastIndexOf('”') < 0 ? text.length() : text.lastIndexOf('”');
    }

    @Test
    void everyCountIsWhatItsSearchFinds() {
        int checked = 0;
        for (var query : List.of("", "\"quy nhon\"", "mưa OR \"Nhơn Hội\"")) {
            for (var entry : BriefingDraft.of(BriefingSamples.ofSearch(ARCHIVE, query), "vi")) {
                for (var reference : entry.references()) {
                    if (reference.kind() == Reference.Kind.SEARCH) {
                        String total = Long.toString(found(reference));
                        assertTrue(reference.name().endsWith(" " + total + " bài"), reference + " finds " + total);
                        assertTrue(
                                entry.text().contains(" " + total + " bài")
                                        || entry.part() == Part.SITUATION
                                        || total.equals("0"),
                                entry.text());
                        checked++;
                    }
                }
            }
        }
        assertTrue(checked > 20, "counts checked: " + checked);
    }

    private static long found(Reference reference) {
        var parameters = new LinkedMultiValueMap<String, String>();
        UriComponentsBuilder.fromUriString("/?" + reference.target())
                .build()
                .getQueryParams()
                .forEach((name, values) -> values.forEach(
                        value -> parameters.add(name, URLDecoder.decode(value, StandardCharsets.UTF_8))));
        var search = SearchParameters.parse(parameters).toSearch(new Province(reference.province(), ""), TODAY);
        return ARCHIVE.search(search).figures().total();
    }

    @Test
    void everyEntryCanBeChecked() {
        var draft = BriefingDraft.of(BriefingSamples.ofSearch(ARCHIVE, ""), "vi");
        draft.forEach(entry -> assertFalse(entry.references().isEmpty(), entry::text));
        var parts = draft.stream().map(Entry::part).collect(Collectors.toSet());
        assertTrue(parts.size() >= 10, parts::toString);
        assertTrue(draft.size() > 40, () -> "entries: " + draft.size());
    }

    @Test
    void aStoryIsDraftedWithoutASearch() {
        var material = BriefingSamples.ofStory(ARCHIVE, StorySamples.RICH);
        var draft = BriefingDraft.of(material, "en");
        assertTrue(draft.stream()
                .flatMap(entry -> entry.references().stream())
                .filter(reference -> reference.kind() == Reference.Kind.SEARCH)
                .allMatch(reference -> reference.target().startsWith("from=")));
        var again = BriefingDraft.added(
                material, Briefing.drafted("b", "en", Made.briefing().heading(), material, draft, "lan", Made.NOW));
        assertEquals(List.of(), again, "a story that is in a dossier adds nothing");
    }

    @Test
    void privatePersonsAreNotNamed() {
        var body = """
                Chị Nguyễn Thị Mai, người dân xã ven biển, hỏi ai chịu trách nhiệm cho 300 hộ dân mất nước?

                Ai chịu trách nhiệm cho việc này suốt ba năm qua?

                Ông Trần Văn Bình, Giám đốc Sở Y tế, cho biết đã cấp 1.200 suất quà.

                “Chúng tôi đã gửi đơn ba lần”, bà Lê Thị Hoa nói.""";
        var critical = Made.article(
                "Người dân chờ nước sạch",
                body,
                Source.Kind.PRESS,
                Tone.UNFAVOURABLE,
                List.of(new Evidence("tone", "đã gửi đơn ba lần", "tone.lexicon")));
        var draft = BriefingDraft.of(Made.material(critical), "vi");
        String all = draft.toString();
        assertFalse(all.contains("Nguyễn Thị Mai") || all.contains("Lê Thị Hoa"), all);
        assertEquals(
                List.of("Ai chịu trách nhiệm cho việc này suốt ba năm qua?"),
                draft.stream()
                        .filter(entry -> entry.part() == Part.PRESS_QUESTIONS)
                        .map(Entry::text)
                        .toList());
        var leader = draft.stream()
                .filter(entry -> entry.part() == Part.LEADERS)
                .findFirst()
                .orElseThrow();
        assertEquals("Ông Trần Văn Bình, Giám đốc Sở Y tế", leader.note());
    }

    @Test
    void socialAccountsAreNotQuoted() {
        var post = Made.article(
                "Bài đăng của một trang",
                "UBND tỉnh nói gì về 500 hộ dân mất nước suốt ba năm qua?",
                Source.Kind.SOCIAL,
                Tone.UNFAVOURABLE,
                List.of(new Evidence("tone", "mất nước", "tone.lexicon")));
        var quoted = BriefingDraft.of(Made.material(post), "vi").stream()
                .filter(entry -> entry.part().isQuoted())
                .toList();
        assertEquals(List.of(), quoted);
    }

    @Test
    void whatNobodyWroteIsNotSaid() {
        var draft = BriefingDraft.of(Made.material(), "vi");
        assertEquals(1, draft.size(), draft::toString);
        assertTrue(draft.getFirst().text().contains(" 0 bài"), draft::toString);
    }

    @Test
    void whoSpeaksIsFoundWithTheirOffice() {
        Map<String, String> cases = Map.of(
                "Phó Chủ tịch UBND tỉnh Nguyễn Văn A cho biết dự án sẽ xong.", "Phó Chủ tịch UBND tỉnh Nguyễn Văn A",
                "Theo Sở Xây dựng tỉnh, cầu vẫn an toàn.", "Sở Xây dựng tỉnh",
                "“Cầu vẫn an toàn, bà con yên tâm”, đại diện Ban quản lý dự án nói.", "đại diện Ban quản lý dự án",
                "Provincial officials said the port is open.", "Provincial officials",
                "Người phát ngôn Bộ Ngoại giao khẳng định lập trường.", "Người phát ngôn Bộ Ngoại giao");
        cases.forEach((sentence, speaker) ->
                assertEquals(speaker, Offices.speaker(sentence).orElse(""), sentence));
        var nobody = List.of(
                "Nhiều hộ dân cho biết đã gửi đơn nhưng chưa nhận được trả lời của cơ quan chức năng.",
                "Giám đốc Công ty Biển Xanh nói giá sẽ giảm.",
                "Công an vừa bắt nhóm đối tượng giả danh.");
        nobody.forEach(sentence -> assertEquals("", Offices.speaker(sentence).orElse(""), sentence));
        assertEquals(8, cases.size() + nobody.size());
    }
}
