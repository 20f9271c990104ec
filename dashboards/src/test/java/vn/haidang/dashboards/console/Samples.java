package vn.haidang.dashboards.console;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.alert.AlertArticle;
import vn.haidang.alerting.alert.AlertRule;
import vn.haidang.alerting.alert.AlertSpread;
import vn.haidang.alerting.alert.AlertStory;
import vn.haidang.alerting.alert.Bundle;
import vn.haidang.alerting.alert.Handling;
import vn.haidang.alerting.alert.Severity;
import vn.haidang.analyze.result.AnalyzedArticle;
import vn.haidang.analyze.result.Evidence;
import vn.haidang.analyze.result.Labels;
import vn.haidang.analyze.result.Mention;
import vn.haidang.analyze.result.PlaceStatus;
import vn.haidang.analyze.result.Response;
import vn.haidang.analyze.result.Tone;
import vn.haidang.dashboards.archive.ArchivedArticle;
import vn.haidang.ingest.article.Article;
import vn.haidang.ingest.article.ArticleId;
import vn.haidang.ingest.article.Mode;
import vn.haidang.ingest.article.Source;

/** Made-up articles, rich enough to judge the pages by, and hostile enough to test them. */
public final class Samples {

    /** 21 November 2026, 15:20 in Việt Nam. */
    static final Instant NOW = Instant.parse("2026-11-21T08:20:00Z");

    static final String HOSTILE_TITLE = "</title><script>alert('tiêu đề')</script> Quy Nhơn \u202Eđảo ngược";
    public static final String HOSTILE_BODY = """
            <img src=x onerror=alert(1)> ${7*7} [[${T(java.lang.Runtime)}]] #{product} <b th:text="x">đậm</b>

            </p></main><style>body{display:none}</style> "' onmouseover="alert(2)" javascript:alert(3)

            👩‍👩‍👧‍👦 Z̸a̸l̸g̸o̸ \u200F مرحبا &lt;i&gt;""";
    static final String HOSTILE_QUOTE = "<img src=x onerror=alert(1)>";

    private static final List<Severity> SEVERITIES =
            List.of(Severity.URGENT, Severity.HIGH, Severity.NORMAL, Severity.LOW);

    private static final int ROUNDS = 260;

    private Samples() {}

    private record Pattern(
            String title,
            String lead,
            String body,
            List<String> topics,
            Tone tone,
            Response response,
            List<Proof> proofs) {}

    private record Proof(String label, String text, String reason) {}

    private static final List<Pattern> PATTERNS = List.of(
            pattern(
                    "Quy Nhơn đón hơn 50.000 lượt khách trong ba ngày nghỉ lễ",
                    "Công suất phòng khách sạn ven biển đạt trên 90%, nhiều tour ra Kỳ Co, Eo Gió kín chỗ từ đầu tuần.",
                    """
                    Theo ngành du lịch, trong ba ngày nghỉ lễ, Quy Nhơn đón hơn 50.000 lượt khách, tăng 18% so với cùng kỳ. Doanh thu ước đạt 210 tỷ đồng.

                    Các điểm đến như Kỳ Co, Eo Gió, Tháp Đôi luôn đông khách. Ban quản lý đã tăng cường lực lượng giữ trật tự và niêm yết giá công khai, được du khách đánh giá cao.

                    “Biển sạch, đồ ăn ngon, người dân thân thiện”, chị Mai, du khách từ Hà Nội, chia sẻ.""",
                    List.of("tourism"),
                    Tone.FAVOURABLE,
                    Response.NONE,
                    new Proof("place:binh-dinh", "Quy Nhơn", "place.inside"),
                    new Proof("place:binh-dinh", "Kỳ Co, Eo Gió", "place.landmark"),
                    new Proof("topic:tourism", "lượt khách", "topic.query"),
                    new Proof("tone", "được du khách đánh giá cao", "tone.lexicon")),
            pattern(
                    "Người dân xã ven biển phản ánh mùi hôi từ khu chế biến thuỷ sản",
                    "Nhiều hộ dân cho biết đã gửi đơn ba lần trong năm nhưng chưa nhận được trả lời của cơ quan chức năng.",
                    """
                    Hàng chục hộ dân sống gần khu chế biến thuỷ sản ở phía bắc Bình Định cũ phản ánh mùi hôi nồng nặc, nhất là về chiều tối. Nước thải đen chảy ra kênh dẫn vào đầm.

                    “Chúng tôi đã gửi đơn ba lần trong năm nhưng chưa nhận được trả lời”, một người dân nói. Trẻ nhỏ trong xóm thường xuyên phải nghỉ học vì viêm họng.

                    Đại diện chính quyền xã cho biết đã ghi nhận ý kiến và đề nghị cơ quan chuyên môn kiểm tra, song chưa nói rõ thời hạn.""",
                    List.of("environment", "society"),
                    Tone.UNFAVOURABLE,
                    Response.REMEDY,
                    new Proof("place:binh-dinh", "Bình Định cũ", "place.former"),
                    new Proof(
                            "response",
                            "đã gửi đơn ba lần trong năm nhưng chưa nhận được trả lời",
                            "response.complaint"),
                    new Proof("tone", "mùi hôi nồng nặc", "tone.lexicon"),
                    new Proof("topic:environment", "Nước thải", "topic.query")),
            pattern(
                    "Lan truyền tin “vỡ đập hồ chứa” trong đêm, chính quyền bác bỏ",
                    "Một số trang mạng xã hội đăng đoạn phim cũ kèm lời kêu gọi người dân sơ tán gấp.",
                    """
                    Tối qua, một số trang mạng xã hội lan truyền thông tin vỡ đập hồ chứa ở phía tây Bình Định, kèm một đoạn phim quay cảnh nước lũ.

                    Chính quyền địa phương khẳng định thông tin trên là sai sự thật; hồ đang vận hành bình thường, mực nước dưới ngưỡng tràn 1,2 m. Đoạn phim được quay ở nơi khác từ nhiều năm trước.""",
                    List.of("environment", "safety"),
                    Tone.NEUTRAL,
                    Response.VERIFY,
                    new Proof("place:binh-dinh", "phía tây Bình Định", "place.name"),
                    new Proof("response", "thông tin trên là sai sự thật", "response.complaint"),
                    new Proof("response", "lan truyền thông tin vỡ đập hồ chứa", "response.complaint"),
                    new Proof("topic:safety", "sơ tán gấp", "topic.query")),
            pattern(
                    "Khởi công nhà máy linh kiện 120 triệu USD ở Khu kinh tế Nhơn Hội",
                    "Dự án do nhà đầu tư Hàn Quốc thực hiện, dự kiến tạo 1.800 việc làm khi chạy đủ công suất.",
                    """
                    Sáng nay, nhà máy linh kiện điện tử vốn đầu tư 120 triệu USD được khởi công tại Khu kinh tế Nhơn Hội.

                    Đại diện doanh nghiệp cho biết chọn địa điểm này vì gần cảng nước sâu, thủ tục nhanh gọn và nguồn lao động trẻ.""",
                    List.of("investment"),
                    Tone.FAVOURABLE,
                    Response.NONE,
                    new Proof("place:binh-dinh", "Khu kinh tế Nhơn Hội", "place.inside"),
                    new Proof("topic:investment", "vốn đầu tư 120 triệu USD", "topic.query"),
                    new Proof("tone", "thủ tục nhanh gọn", "tone.lexicon")),
            pattern(
                    "Áp thấp nhiệt đới gây mưa lớn ở ven biển, tàu thuyền được kêu gọi vào bờ",
                    "Mưa phổ biến 80–150 mm, có nơi trên 200 mm; nguy cơ ngập úng ở vùng trũng thấp.",
                    "Đài khí tượng thuỷ văn cho biết áp thấp nhiệt đới còn cách bờ biển Bình Định 180 km.\n\nBiên phòng đã liên lạc với 5.900 tàu cá, hướng dẫn vào nơi tránh trú an toàn.",
                    List.of("environment"),
                    Tone.NEUTRAL,
                    Response.NONE,
                    new Proof("place:binh-dinh", "Bình Định", "place.name"),
                    new Proof("topic:environment", "áp thấp nhiệt đới", "topic.query")),
            pattern(
                    "Sắp xếp trụ sở sau hợp nhất: 42 cơ sở nhà đất chờ phương án sử dụng",
                    "Nhiều trụ sở bỏ trống hơn một năm, cỏ mọc cao, cửa kính vỡ.",
                    "Sau hợp nhất, 42 cơ sở nhà đất ở Quy Nhơn và vùng phụ cận vẫn chờ phương án.\n\nCử tri cho rằng việc chậm trễ gây lãng phí; cơ quan quản lý nói đang rà soát.",
                    List.of("policy"),
                    Tone.UNFAVOURABLE,
                    Response.REMEDY,
                    new Proof("place:binh-dinh", "Quy Nhơn và vùng phụ cận", "place.inside"),
                    new Proof("response", "việc chậm trễ gây lãng phí", "response.complaint"),
                    new Proof("tone", "bỏ trống hơn một năm", "tone.lexicon")),
            pattern(
                    "Liên hoan võ cổ truyền quy tụ 60 đoàn trong và ngoài nước",
                    "Đất võ Tây Sơn sẵn sàng cho ngày hội lớn nhất năm.",
                    "Liên hoan võ cổ truyền năm nay có 60 đoàn, trong đó 21 đoàn quốc tế.\n\nCác võ đường ở Tây Sơn mở cửa đón khách suốt tuần.",
                    List.of("tourism", "diplomacy"),
                    Tone.FAVOURABLE,
                    Response.NONE,
                    new Proof("place:binh-dinh", "Tây Sơn", "place.inside"),
                    new Proof("topic:tourism", "Liên hoan võ cổ truyền", "topic.query")),
            pattern(
                    "Bắt nhóm đối tượng giả danh cán bộ điện lực lừa đảo qua điện thoại",
                    "Công an khuyến cáo người dân không cài ứng dụng lạ theo hướng dẫn qua điện thoại.",
                    "Công an vừa bắt nhóm đối tượng giả danh cán bộ điện lực, chiếm đoạt hơn 3 tỷ đồng của người dân ở An Nhơn và Tuy Phước.",
                    List.of("safety"),
                    Tone.NEUTRAL,
                    Response.NONE,
                    new Proof("place:binh-dinh", "An Nhơn và Tuy Phước", "place.inside"),
                    new Proof("topic:safety", "lừa đảo", "topic.query")),
            pattern(
                    "Ngư dân Hoài Nhơn vươn khơi, bám biển Hoàng Sa, Trường Sa",
                    "Hơn 400 tàu cá được hỗ trợ nhiên liệu và thiết bị giám sát hành trình.",
                    "Hơn 400 tàu cá của ngư dân Hoài Nhơn thường xuyên khai thác ở ngư trường Hoàng Sa, Trường Sa.\n\nNghiệp đoàn nghề cá hỗ trợ nhiên liệu và tư vấn pháp luật trên biển.",
                    List.of("sovereignty", "investment"),
                    Tone.FAVOURABLE,
                    Response.NONE,
                    new Proof("place:binh-dinh", "ngư dân Hoài Nhơn", "place.inside"),
                    new Proof("topic:sovereignty", "Hoàng Sa, Trường Sa", "topic.query")),
            pattern(
                    "Thêm 1.200 chỗ ở cho công nhân: dự án nhà ở xã hội về đích sớm",
                    "Giá bán bình quân thấp hơn thị trường khoảng 30%.",
                    "Dự án nhà ở xã hội tại Quy Nhơn hoàn thành sớm bốn tháng, thêm 1.200 chỗ ở cho công nhân.",
                    List.of("society", "investment"),
                    Tone.FAVOURABLE,
                    Response.NONE,
                    new Proof("place:binh-dinh", "Quy Nhơn", "place.inside"),
                    new Proof("tone", "hoàn thành sớm bốn tháng", "tone.lexicon")));

    private static Pattern pattern(
            String title,
            String lead,
            String body,
            List<String> topics,
            Tone tone,
            Response response,
            Proof... proofs) {
        return new Pattern(title, lead, body, topics, tone, response, List.of(proofs));
    }

    public static List<ArchivedArticle> articles() {
        List<ArchivedArticle> all = new ArrayList<>(List.of(
                hostile(),
                foreign(
                        Sources.ENGLISH,
                        "en",
                        5,
                        "Vietnam’s quiet coast draws a new wave of investors to Quy Nhon",
                        "A deep-water port and short paperwork are turning a fishing town into a hub, though residents ask who will clean up the lagoon.",
                        "QUY NHON — On the seafront promenade the cranes never stop.\n\nForeign firms pledged $640 million in the first ten months, provincial figures show. Residents near the lagoon say complaints about waste water went unanswered.",
                        "Quy Nhon",
                        "complaints about waste water went unanswered",
                        Response.REMEDY,
                        Tone.UNFAVOURABLE),
                foreign(
                        Sources.FRENCH,
                        "fr",
                        16,
                        "À Quy Nhon, la science tutoie la mer",
                        "Un centre international de rencontres scientifiques attire chaque été des prix Nobel sur la côte vietnamienne.",
                        "Face à la mer, le centre accueille des chercheurs venus de quarante pays. « Un lieu d’exception », dit l’un d’eux.",
                        "Quy Nhon",
                        "Un lieu d’exception",
                        Response.NONE,
                        Tone.FAVOURABLE),
                foreign(
                        Sources.KOREAN,
                        "ko",
                        27,
                        "한국 기업, 빈딘 년호이 경제구역에 1억2천만 달러 투자",
                        "전자부품 공장 착공… 현지 일자리 1,800개 창출 전망",
                        "한국의 한 전자부품 기업이 베트남 빈딘 년호이 경제구역에서 공장을 착공했다.\n\n회사 측은 심해 항만과 젊은 노동력을 이유로 들었다.",
                        "빈딘",
                        "일자리",
                        Response.NONE,
                        Tone.FAVOURABLE),
                foreign(
                        Sources.CHINESE,
                        "zh",
                        39,
                        "越南归仁举办国际传统武术节 六十支代表队参加",
                        "来自二十一个国家和地区的选手展示传统武术。",
                        "越南平定省归仁市举办国际传统武术节，六十支代表队参加。",
                        "归仁",
                        "传统武术节",
                        Response.NONE,
                        Tone.NEUTRAL),
                foreign(
                        Sources.JAPANESE,
                        "ja",
                        51,
                        "ベトナム中部クイニョン、台風に備え漁船5900隻が避難",
                        "沿岸部では200ミリを超える大雨の恐れ。",
                        "ベトナム中部クイニョンの沿岸では、漁船5900隻が港に避難した。",
                        "クイニョン",
                        "避難",
                        Response.NONE,
                        Tone.NEUTRAL),
                foreign(
                        Sources.LAO,
                        "lo",
                        63,
                        "ທ່າເຮືອກວີເຍິນ ຕ້ອນຮັບສິນຄ້າຈາກລາວພາກໃຕ້",
                        "ເສັ້ນທາງ 19 ຊ່ວຍໃຫ້ການຂົນສົ່ງໄວຂຶ້ນ.",
                        "ທ່າເຮືອກວີເຍິນ ຕ້ອນຮັບສິນຄ້າຈາກລາວພາກໃຕ້ ເພີ່ມຂຶ້ນ.",
                        "ກວີເຍິນ",
                        "ໄວຂຶ້ນ",
                        Response.NONE,
                        Tone.FAVOURABLE)));
        var random = new Random(7);
        for (int i = 0; i < ROUNDS; i++) {
            all.add(made(i, random));
        }
        return all;
    }

    static List<Alert> alerts(List<ArchivedArticle> articles) {
        List<Alert> alerts = new ArrayList<>();
        for (var archived : articles) {
            var labels = archived.analyzed().labels();
            if (labels.response() != Response.NONE && alerts.size() < 9) {
                alerts.add(alert(archived, alerts.size()));
            }
        }
        return alerts;
    }

    private static Alert alert(ArchivedArticle archived, int n) {
        var labels = archived.analyzed().labels();
        var raised = archived.analyzed().article().firstSeenAt().plusSeconds(40);
        var severity = SEVERITIES.get(n % SEVERITIES.size());
        String sentence = labels.evidenceOf("response").isEmpty()
                ? archived.analyzed().article().title()
                : labels.evidenceOf("response").getFirst().text();
        var article = archived.analyzed().article();
        String id = article.id().value();
        var hit = new AlertArticle(id, article.url(), article.source(), article.title(), raised, sentence, n == 2);
        var spread = new AlertSpread(
                n + 1, n + 1, n, Map.of(2, n + 1), article.source().name(), raised, raised);
        String alert = Alert.idOf(archived.province(), id);
        return new Alert(
                alert,
                1,
                archived.province(),
                labels.response(),
                new AlertRule("response", Map.of("vi", "Phản ánh", "en", "Complaint"), "Sở Y tế", List.of()),
                new AlertStory(id, article.title(), List.of(hit), 1, spread, 0),
                raised,
                raised,
                null,
                severity.compareTo(Severity.HIGH) < 0 && n > 5
                        ? new Bundle(NOW.minus(Duration.ofHours(9)), "response")
                        : null,
                Handling.detected(
                        alert,
                        severity,
                        raised.plus(severity == Severity.URGENT ? Duration.ofHours(8) : Duration.ofDays(2))));
    }

    private static ArchivedArticle made(int i, Random random) {
        int skew = (int) (Math.pow(random.nextDouble(), 1.2) * PATTERNS.size());
        var pattern = PATTERNS.get(i < PATTERNS.size() ? i : skew);
        var source = Sources.VIETNAMESE.get(random.nextInt(Sources.VIETNAMESE.size()));
        // More in the last weeks, with a wave some days ago.
        double day = i % 9 == 0 ? 6 + random.nextDouble() : Math.pow(random.nextDouble(), 1.4) * 75;
        var seen = NOW.minus(Duration.ofMinutes((long) (i < 6 ? 25 + i * 95 : 600 + day * 1440)));
        String title = i < PATTERNS.size() ? pattern.title() : pattern.title() + " (" + (i - 8) + ")";
        var evidence = pattern.proofs().stream()
                .map(proof -> new Evidence(proof.label(), proof.text(), proof.reason()))
                .toList();
        var status = i % 13 == 5 ? PlaceStatus.SUCCESSOR : i % 17 == 11 ? PlaceStatus.MENTION : PlaceStatus.ABOUT;
        return archived(
                url(source, i),
                source,
                title,
                pattern.lead(),
                pattern.body(),
                "vi",
                seen,
                i % 11 == 3 ? 2 : 1,
                new Labels(
                        "vi",
                        List.of(new Mention("binh-dinh", status)),
                        pattern.topics(),
                        pattern.tone(),
                        pattern.response(),
                        evidence));
    }

    private static ArchivedArticle foreign(
            Source source,
            String language,
            int hoursAgo,
            String title,
            String lead,
            String body,
            String place,
            String telling,
            Response response,
            Tone tone) {
        var evidence = List.of(
                new Evidence("place:binh-dinh", place, "place.foreign-name"),
                new Evidence(response == Response.NONE ? "tone" : "response", telling, "tone.lexicon"),
                new Evidence("language", title, "language.words"));
        var labels = new Labels(
                language,
                List.of(new Mention("binh-dinh", PlaceStatus.ABOUT)),
                List.of("investment"),
                tone,
                response,
                evidence);
        return archived(
                url(source, hoursAgo),
                source,
                title,
                lead,
                body,
                language,
                NOW.minus(Duration.ofHours(hoursAgo)),
                1,
                labels);
    }

    private static ArchivedArticle hostile() {
        var evidence = List.of(
                new Evidence("place:binh-dinh", "Quy Nhơn", "place.inside"),
                new Evidence("tone", HOSTILE_QUOTE, "<script>alert('lý do')</script>"),
                new Evidence("place:phu-yen", "bí mật của tỉnh khác", "place.name"));
        var labels = new Labels(
                "und",
                List.of(new Mention("binh-dinh", PlaceStatus.ABOUT)),
                List.of("other"),
                Tone.NEUTRAL,
                Response.NONE,
                evidence);
        var source = new Source("la", "\"><script>alert('nguồn')</script>", Source.Kind.SOCIAL, "vn", "vi", 3);
        return archived(
                URI.create("javascript:alert(document.domain)"),
                source,
                HOSTILE_TITLE,
                "",
                HOSTILE_BODY,
                "vi",
                NOW.minus(Duration.ofHours(7)),
                1,
                labels);
    }

    private static URI url(Source source, int n) {
        String host = n % 4 == 1 ? source.id() + ".example" : source.id() + ".test";
        return URI.create("https://" + host + "/tin/" + source.id() + "-" + n);
    }

    private static ArchivedArticle archived(
            URI url,
            Source source,
            String title,
            String lead,
            String body,
            String language,
            Instant seen,
            int revision,
            Labels labels) {
        var article = new Article(
                ArticleId.of(url),
                url,
                source,
                title,
                lead,
                body,
                "Nguyễn Văn An",
                language,
                seen.minusSeconds(1_260),
                seen,
                Mode.LIVE,
                null);
        return new ArchivedArticle(
                "binh-dinh",
                new AnalyzedArticle(article, revision, labels),
                seen.minusSeconds(1_260),
                seen.plusSeconds(2));
    }
}
