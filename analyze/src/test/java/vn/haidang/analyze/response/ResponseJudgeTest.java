package vn.haidang.analyze.response;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
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
import vn.haidang.analyze.result.Response;
import vn.haidang.analyze.text.ArticleText;
import vn.haidang.ingest.config.ConfigException;

class ResponseJudgeTest {

    private static final ResponseJudge JUDGE = ResponseJudge.load(Path.of("data/response.yaml"));

    @TempDir
    private Path folder;

    @Test
    void aDenialByAnAuthorityIsVerifyAndItsSentenceTheProof() {
        var judged = JUDGE.judge(ArticleText.of(
                "Xã Tuy An nói về thông tin vỡ đập",
                "Mạng xã hội xôn xao từ sáng. UBND xã khẳng định thông tin vỡ đập là sai sự thật.",
                ""));
        assertEquals(Response.VERIFY, judged.response());
        assertEquals(
                List.of(new Evidence(
                        "response", "UBND xã khẳng định thông tin vỡ đập là sai sự thật.", "response.denial")),
                judged.evidence());
    }

    @Test
    void rumoursOfCelebritiesFootballAndGadgetsAreNot() {
        var titles = List.of(
                "Ca sĩ bác bỏ tin đồn ly hôn ở Hà Nội",
                "HLV bác tin đồn cầu thủ rời CLB TP.HCM",
                "Samsung Việt Nam nói về tin đồn Galaxy mới",
                "Tổng thống Mỹ bác bỏ cáo buộc");
        titles.forEach(title -> assertEquals(Response.NONE, response(title), title));
        assertEquals(4, titles.size());
    }

    @Test
    void aComplaintAboutAnOmissionIsRemedy() {
        assertAll(
                () -> assertEquals(
                        Response.REMEDY, response("Người dân phản ánh bãi rác gây hôi thối, UBND phường chưa xử lý")),
                () -> assertEquals(Response.REMEDY, response("Quốc lộ 19 xuống cấp, người dân lo lắng")));
    }

    @Test
    void aSolvedCaseCallsForNothing() {
        assertEquals(Response.NONE, response("Đã khắc phục xong đoạn đường hư hỏng mà người dân phản ánh"));
    }

    @Test
    void unfavourableNewsAloneCallsForNothing() {
        assertAll(
                () -> assertEquals(Response.NONE, response("Bão làm sập nhiều nhà ở Đắk Lắk")),
                () -> assertEquals(Response.NONE, response("Tai nạn trên cao tốc, 3 người chết")));
    }

    @Test
    void whatStandsDeepInTheBodyIsNotAsked() {
        var body = "Câu một. Câu hai. Câu ba. Câu bốn. Công an xã nói tin đồn ấy là sai sự thật.";
        assertEquals(
                Response.NONE,
                JUDGE.judge(ArticleText.of("Một ngày ở xã", "", body)).response());
    }

    @Test
    void foreignPressIsJudgedToo() {
        var cases = Map.of(
                "Vietnam police dismiss fake news on dam failure", Response.VERIFY,
                "Le Vietnam dément une rumeur", Response.VERIFY,
                "越南警方辟谣", Response.VERIFY,
                "베트남 당국, 가짜뉴스 부인", Response.VERIFY,
                "МИД Вьетнама опроверг слухи", Response.VERIFY,
                "Tourists overcharged in Vietnam, residents complain", Response.REMEDY);
        cases.forEach((title, wanted) -> assertEquals(wanted, response(title), title));
        assertEquals(6, cases.size());
    }

    @Test
    void aBadQueryIsNamedByFileLineKeyAndColumn() throws IOException {
        var file = Files.writeString(folder.resolve("response.yaml"), """
                verify:
                  triggers:
                    denial:
                      - 'a OR'
                  with: []
                  not: []
                remedy: {triggers: {}, with: [], not: []}
                """);
        var error = assertThrows(ConfigException.class, () -> ResponseJudge.load(file));
        assertTrue(error.toString().contains("response.yaml:4: verify.triggers.denial.0: column "), error.toString());
    }

    private static Response response(String title) {
        return JUDGE.judge(ArticleText.of(title, "", "")).response();
    }
}
