package vn.haidang.dashboards.console;

import java.util.List;
import vn.haidang.ingest.article.Source;

/** Made-up outlets. */
final class Sources {

    static final Source NATIONAL = new Source("bao-trung-uong", "Báo Trung ương", Source.Kind.PRESS, "vn", "vi", 1);
    static final Source LOCAL = new Source("bao-dia-phuong", "Báo Địa phương", Source.Kind.PRESS, "vn", "vi", 3);
    static final Source RADIO = new Source("dai-bien", "Đài Tiếng nói Miền Biển", Source.Kind.PRESS, "vn", "vi", 2);
    static final Source TRADE =
            new Source("tap-chi-thuy-san", "Tạp chí Thuỷ sản Việt", Source.Kind.PRESS, "vn", "vi", 2);
    static final Source SOCIAL =
            new Source("trang-quy-nhon", "Trang Quy Nhơn hôm nay", Source.Kind.SOCIAL, "vn", "vi", 3);
    static final Source ENGLISH = new Source("coastal-wire", "The Coastal Wire", Source.Kind.PRESS, "gb", "en", 1);
    static final Source FRENCH = new Source("le-littoral", "Le Littoral", Source.Kind.PRESS, "fr", "fr", 1);
    static final Source KOREAN = new Source("haean-ilbo", "해안일보", Source.Kind.PRESS, "kr", "ko", 1);
    static final Source CHINESE = new Source("haian-ribao", "海岸日报", Source.Kind.PRESS, "cn", "zh", 1);
    static final Source JAPANESE = new Source("kaigan-shimbun", "海岸新聞", Source.Kind.PRESS, "jp", "ja", 1);
    static final Source LAO = new Source("sieng-khong", "ສຽງຂອງ", Source.Kind.PRESS, "la", "lo", 2);

    static final List<Source> VIETNAMESE = List.of(NATIONAL, LOCAL, RADIO, TRADE, SOCIAL, LOCAL, NATIONAL);

    private Sources() {}
}
