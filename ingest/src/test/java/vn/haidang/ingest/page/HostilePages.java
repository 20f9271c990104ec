package vn.haidang.ingest.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Pages made to hurt. */
final class HostilePages {

    private static final String ORDINARY = """
            <!DOCTYPE html><html lang="vi"><head><title>Tin - Báo A</title><meta charset="utf-8">
            <meta property="article:published_time" content="2026-01-31T08:52:11.000 +07:00">
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"Tin","author":{"name":"An"}}</script></head>
            <body><div class="header"><a href="/">Trang chủ</a></div><article><h1>Tin</h1>
            <p>Sáng 31-1, thành phố khai trương tuyến phố đi bộ đầu tiên ven biển, dài hơn một kilômét.</p>
            <ul><li><a href="/2">Đọc thêm: một bài viết khác</a></li></ul><blockquote>Người dân rất vui.</blockquote>
            <p>Tuyến phố mở cửa mỗi tối cuối tuần cho người dân và du khách đến vui chơi, mua sắm.</p></article>
            <div id="comments"><p>Bình luận thứ nhất, khá dài và không có nội dung gì đáng kể cả.</p></div></body></html>
            """;

    private static final List<String> SHARDS = List.of(
            "<div>",
            "</div>",
            "<p>",
            "</p>",
            "<a href=x>",
            "</a>",
            "<table><tr><td>",
            "<!--",
            "-->",
            "<![CDATA[",
            "&#x110000;",
            "&amp;&lt",
            "<script>",
            "<style>",
            "<svg><title>",
            "<math><mi>",
            "\u0000",
            "\uD800",
            "<time datetime='9999-99-99'>",
            "<meta name=date content='32/13/2082'>",
            "<form><form>",
            "<b><i><u>",
            "\"",
            "'",
            "<",
            ">",
            "31/01/2026",
            "<template>");

    private HostilePages() {}

    /** An ordinary page with random wounds. */
    static byte[] mutant(Random random) {
        var page = new StringBuilder(ORDINARY);
        int wounds = 1 + random.nextInt(30);
        for (int wound = 0; wound < wounds; wound++) {
            int at = random.nextInt(page.length());
            switch (random.nextInt(4)) {
                case 0 -> page.delete(at, Math.min(page.length(), at + random.nextInt(80)));
                case 1 ->
                    page.insert(at, SHARDS.get(random.nextInt(SHARDS.size())).repeat(1 + random.nextInt(200)));
                case 2 -> page.insert(at, page.substring(at / 2, at));
                default -> page.setCharAt(at, (char) random.nextInt(0x10000));
            }
        }
        byte[] bytes = page.toString().getBytes(StandardCharsets.UTF_8);
        for (int broken = random.nextInt(20); broken > 0; broken--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        return bytes;
    }

    /** By name, each made when it is asked for: together they fill a small heap. */
    static Map<String, Supplier<String>> monsters() {
        Map<String, Supplier<String>> monsters = new TreeMap<>();
        String text = "Một câu đủ dài để được tính điểm, với dấu phẩy. ";
        monsters.put("deep", () -> "<div>".repeat(200_000) + "<p>" + text.repeat(3));
        monsters.put("deep inline", () -> "<b><i><span>".repeat(60_000) + text);
        monsters.put("deep links", () -> "<a href=x><div>".repeat(60_000) + text);
        monsters.put("unclosed forms", () -> "<form><table><td>".repeat(60_000) + text);
        monsters.put("huge attribute", () -> "<div class='" + "ads share ".repeat(300_000) + "'>" + text + "</div>");
        monsters.put("many attributes", () -> "<div " + attributes(100_000) + ">" + text + "</div>");
        monsters.put("entities", () -> "<p>" + "&amp;&#x41;&nbsp;".repeat(200_000));
        monsters.put("one text", () -> "<p>" + "a".repeat(3_000_000));
        monsters.put("one spaced text", () -> "<p>" + " \n\t".repeat(1_000_000) + "x");
        monsters.put("punctuation", () -> "<p>" + "31/01/".repeat(300_000));
        monsters.put("paragraphs", () -> ("<p>" + text + "</p>").repeat(60_000));
        monsters.put("links", () -> ("<a href='/x'>" + text + "</a>").repeat(60_000));
        monsters.put("metas", () -> ("<meta name=date content='" + text + "'>").repeat(60_000));
        monsters.put(
                "linked data", () -> "<script type=application/ld+json>" + "[".repeat(500_000) + "</script><p>" + text);
        monsters.put("separated title", () -> "<title>" + " - x | y".repeat(100_000) + "</title><h1>x</h1>");
        return monsters;
    }

    private static String attributes(int count) {
        List<String> attributes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            attributes.add("a" + i + "=1");
        }
        return String.join(" ", attributes);
    }
}
