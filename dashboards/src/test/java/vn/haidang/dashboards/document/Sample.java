package vn.haidang.dashboards.document;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** A document with everything in it, on several pages. */
final class Sample {

    static final Instant NOW = Instant.parse("2026-11-21T08:20:00Z");
    static final URI LINK = URI.create("https://bao.example/tin?a=1&b=2");
    static final String TEXT = "Sở Xây dựng khẳng định: cầu Thị Nại vẫn an toàn, không có vết nứt mới như tin đồn; "
            + "ẨẪẬẮẰẲẴẶẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ đặng ơn ước.";

    /** What must neither break nor change a document. */
    static final List<String> HOSTILE = List.of(
            "</w:t></w:r><w:r><w:t>chen vào",
            "<script>alert(1)</script>",
            "&lt;b&gt; &amp; ]]> \" '",
            "=HYPERLINK(\"http://evil.example\")",
            "đảo \u202Echữ\u202C ngược \u2066x\u2069",
            "điều khiển \u0000\u0001\u0008\u000B\u001F\u007F\u0085 hết",
            "nửa ký tự \uD800 và \uDC00 rời",
            "không phải ký tự \uFFFE\uFFFF",
            "xuống\r\ndòng\tvà\u2028tách",
            "{{mẫu}} ${jndi:ldap://x} %s {0}",
            "\uFEFFđầu dòng",
            "từdàiđượcviếtliềnkhôngcódấucách".repeat(20),
            "emoji 😀 中文 한국어 ລາວ Русский");

    private Sample() {}

    static Document document() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "1. Nội dung"));
        for (int i = 0; i < 12; i++) {
            blocks.add(Block.paragraph(
                    Span.of(TEXT + " "), Span.link("(Báo Mẫu)", LINK), Span.bold(" đậm"), Span.italic(" nghiêng")));
        }
        blocks.add(Block.quote(Span.of("“Cầu sắp sập.” "), Span.link("(Góc phố)", LINK)));
        blocks.add(new Block.Heading(2, "a) Bảng"));
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            rows.add(List.of(
                    Block.Cell.of("08:0" + i % 10),
                    Block.Cell.of(TEXT),
                    Block.Cell.of(Span.code("7c5d0a6f".repeat(8)))));
        }
        blocks.add(new Block.Table(List.of(2, 5, 4), List.of("Lúc", "Việc", "SHA-256"), rows));
        HOSTILE.forEach(text -> blocks.add(Block.point(Span.of(text))));
        blocks.add(new Block.Picture(png(), 80, "Biểu đồ"));
        var letterhead = new Letterhead(
                "UBND TỈNH MẪU",
                "SỞ THÔNG TIN",
                "Số: 12/HS-STT",
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "Độc lập - Tự do - Hạnh phúc",
                "Quy Nhơn, ngày 21 tháng 11 năm 2026");
        return new Document("vi", letterhead, "Hồ sơ cảnh báo", "Về tin đồn cầu Thị Nại", blocks, NOW);
    }

    private static byte[] png() {
        var image = new BufferedImage(400, 150, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 400, 150);
        graphics.setColor(Color.DARK_GRAY);
        for (int i = 0; i < 10; i++) {
            graphics.fillRect(i * 40 + 5, 140 - i * 12, 30, 10 + i * 12);
        }
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
