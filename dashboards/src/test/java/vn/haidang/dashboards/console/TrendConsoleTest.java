package vn.haidang.dashboards.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.haidang.dashboards.console.account.ProvinceAccess;

/** The trends page, and the line on the overview that leads to it. */
@ExtendWith(ConsoleExtension.class)
@SuppressWarnings("NullAway.Init")
class TrendConsoleTest {

    private static RunningConsole console;
    private static Visitor lan;
    private static Visitor chief;

    @BeforeAll
    static void visit(RunningConsole running) {
        console = running;
        lan = running.signedIn("lan");
        running.accounts().put("chief", RunningConsole.PASSWORD, ProvinceAccess.ALL, "vi");
        chief = running.signedIn("chief");
    }

    @Test
    void showsEveryStateOfThePageInBothLanguages() {
        var pages = List.of(
                "/binh-dinh/trends",
                "/binh-dinh/trends?with=phu-yen",
                "/binh-dinh/trends?with=%3Cscript%3E&with=nowhere",
                "/phu-yen/trends");
        PageCheck.inBothLanguages(console, pages);
        assertEquals(4, pages.size());
        assertEquals(404, lan.get("/hung-yen/trends").statusCode());
    }

    @Test
    void aSurgeExplainsItselfAndLeadsToItsArticles() {
        var page = lan.page("/binh-dinh/trends");
        var surges = page.select(".surge");
        assertEquals(3, surges.size());
        var first = surges.getFirst();
        String text = first.text();
        for (var said : List.of(
                "Môi trường",
                "4 tin bài",
                "bình thường khoảng 0,3",
                "khoảng 1/20.000",
                "vỡ đập",
                "Sứ Việt",
                "Quy Nhơn",
                "ngoài giờ")) {
            assertTrue(text.contains(said), () -> said + " is not in: " + text);
        }
        assertEquals(
                "/binh-dinh/stories/" + StorySamples.RICH,
                first.select(".why a").getFirst().attr("href"));
        var articles = lan.page(first.select(".much a").attr("href"));
        assertTrue(articles.text().contains("Lan truyền tin"), articles::text);
        assertEquals("khoảng 1/400", surges.get(1).text().replaceAll(".*ngẫu nhiên: (khoảng 1/\\d+).*", "$1"));
        assertTrue(surges.get(2).text().contains("dưới 1/1.000.000"), surges.get(2)::text);
    }

    @Test
    void forecastsStandBesideWhatCameAndTheirRecord() {
        var page = lan.page("/binh-dinh/trends");
        var charts = page.select(".day-chart");
        assertEquals(8, charts.size(), "topics with articles");
        assertEquals("Đầu tư, kinh tế", charts.getFirst().select("h3").text());
        assertEquals(7, charts.getFirst().select(".coming").size());
        assertEquals(
                35,
                charts.getFirst().select("table").getLast().select("tbody tr").size());
        var record = page.select(".accuracy tr");
        assertEquals(10, record.size());
        assertTrue(
                record.getLast().text().matches("Tất cả chủ đề 90% [\\d,]+ [\\d,]+ tốt hơn"), record.getLast()::text);
        assertEquals(
                2, page.select(".moves").getFirst().select("li").size(), "of a topic and its tones only the first");
    }

    @Test
    void withLittleHistoryThePageSaysSinceWhenInsteadOfShowingEmptyCharts() {
        var page = lan.page("/phu-yen/trends");
        assertEquals(0, page.select(".day-chart, .accuracy").size());
        assertTrue(page.text().contains("Dự báo cần 4 tuần dữ liệu; mới có 12 ngày. Có từ 07/12/2026."), page::text);
        var none = chief.page("/hung-yen/trends");
        assertFalse(none.text().contains("Không có đợt tăng"), none::text);
        assertTrue(none.text().contains("Chưa đủ dữ liệu"), none::text);
        assertTrue(none.text().contains("cần 4 tuần dữ liệu"), none::text);
        assertEquals(0, none.select("svg.daily").size());
    }

    @Test
    void onlyProvincesOfTheAccountAreCompared() {
        var all = lan.page("/binh-dinh/trends");
        assertEquals(
                Set.of("Bình Định", "Phú Yên"),
                Set.copyOf(all.select("#compare .bar-name").eachText()));
        var investment = all.select("#compare .voice").getFirst();
        assertEquals(
                List.of("66% 112", "34% 57"), investment.select(".bar-number").eachText());
        assertTrue(chief.page("/binh-dinh/trends").text().contains("Chưa có số liệu cùng ngày của: Hưng Yên."));
        var john = console.signedIn("john").page("/binh-dinh/trends?with=phu-yen");
        assertFalse(john.text().contains("Phú Yên"), john::text);
        assertTrue(john.text().contains("nothing to compare"), john::text);
    }

    @Test
    void theOverviewTellsOfTheLastDaysSurgesAndEveryPageLeadsHere() {
        var overview = lan.page("/binh-dinh");
        assertEquals(1, overview.select(".surges-box li").size());
        assertEquals("/binh-dinh/trends", overview.select(".surges-box .more a").attr("href"));
        assertTrue(overview.select(".surges-box li a").attr("href").startsWith("/binh-dinh/search?"));
        assertEquals(0, lan.page("/phu-yen").select(".surges-box").size());
        assertEquals(
                "Xu hướng", overview.select(".tabs a[href=/binh-dinh/trends]").text());
    }
}
