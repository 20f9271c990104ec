package vn.haidang.dashboards.console;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.haidang.analyze.result.MemberRole;
import vn.haidang.analyze.result.SourcedSentence;
import vn.haidang.analyze.result.Spread;
import vn.haidang.analyze.result.Story;
import vn.haidang.analyze.result.StoryMember;
import vn.haidang.analyze.result.StoryQuote;
import vn.haidang.analyze.result.TimelineEntry;
import vn.haidang.analyze.result.VersionChange;
import vn.haidang.dashboards.archive.ArchivedArticle;
import vn.haidang.dashboards.archive.ArchivedStory;
import vn.haidang.ingest.article.ArticleId;
import vn.haidang.ingest.article.Mode;
import vn.haidang.ingest.article.Source;

/** Made-up stories: one rich, one hostile, one of a single article, one too wide for a picture, and many small ones. */
public final class StorySamples {

    public static final String RICH = "a".repeat(32);
    public static final String HOSTILE = "b".repeat(32);
    static final String SINGLE = "c".repeat(32);
    public static final String WIDE = "d".repeat(32);
    static final String ELSEWHERE = "e".repeat(32);

    static final String HOSTILE_TEXT = "\"><script>alert('lời')</script> ${7*7} ' onmouseover=\"alert(1) \u202Eđảo";

    private static final int SMALL = 24;
    private static final Instant START = Samples.NOW.minus(Duration.ofHours(30)).truncatedTo(ChronoUnit.MINUTES);

    private StorySamples() {}

    public static List<ArchivedStory> stories(List<ArchivedArticle> articles) {
        List<ArchivedStory> all =
                new ArrayList<>(List.of(rich(articles), hostile(articles), single(), wide(), elsewhere()));
        IntStream.range(0, SMALL).mapToObj(StorySamples::small).forEach(all::add);
        return all;
    }

    private static ArchivedStory rich(List<ArchivedArticle> articles) {
        var known = articles.stream()
                .filter(article -> article.analyzed().article().title().startsWith("Lan truyền tin"))
                .filter(article -> article.province().equals("binh-dinh"))
                .limit(4)
                .map(article -> article.analyzed().article().id().value())
                .toList();
        String title = "Lan truyền tin “vỡ đập hồ chứa” trong đêm, chính quyền bác bỏ";
        List<StoryMember> members = List.of(
                member(
                        known.getFirst(),
                        Sources.SOCIAL,
                        0,
                        "Nóng: hồ chứa phía tây vỡ đập, bà con sơ tán gấp!",
                        MemberRole.FIRST,
                        null,
                        0),
                member(
                        "k1",
                        outlet("tin-nhanh-24", "Tin Nhanh 24", 3),
                        11,
                        "Nóng: hồ chứa phía tây vỡ đập, bà con sơ tán gấp",
                        MemberRole.COPY,
                        known.getFirst(),
                        0.98),
                member(
                        "k2",
                        outlet("mien-trung-online", "Miền Trung Online – Chuyên trang đời sống", 2),
                        26,
                        "Xôn xao tin vỡ đập hồ chứa trong đêm",
                        MemberRole.COPY,
                        known.getFirst(),
                        0.61),
                member(
                        "k3",
                        outlet("song-bien", "Sóng Biển", 3),
                        48,
                        "Xôn xao tin vỡ đập hồ chứa",
                        MemberRole.COPY,
                        "k2",
                        0.87),
                member(known.get(1), Sources.LOCAL, 95, title, MemberRole.REWRITE, null, 0),
                member(
                        known.get(2),
                        Sources.NATIONAL,
                        130,
                        "Chính quyền bác bỏ tin vỡ đập ở phía tây Bình Định",
                        MemberRole.COPY,
                        known.get(1),
                        0.74),
                member("k4", Sources.RADIO, 150, "Không có chuyện vỡ đập hồ chứa", MemberRole.COPY, known.get(1), 0.69),
                member(
                        "k5",
                        outlet("doi-song-viet", "Đời sống Việt", 2),
                        170,
                        "Bác tin vỡ đập hồ chứa trong đêm",
                        MemberRole.COPY,
                        known.get(2),
                        0.93),
                member(
                        "k6",
                        Sources.TRADE,
                        205,
                        "Người nuôi trồng thuỷ sản hạ lưu yên tâm sau tin đồn vỡ đập",
                        MemberRole.REWRITE,
                        null,
                        0),
                member(
                        "k7",
                        Sources.ENGLISH,
                        340,
                        "Officials deny dam-burst rumour near Quy Nhon",
                        MemberRole.REWRITE,
                        null,
                        0,
                        "en"),
                member("k8", Sources.KOREAN, 520, "베트남 중부 댐 붕괴 소문… 당국 “사실 아냐”", MemberRole.REWRITE, null, 0, "ko"),
                member(
                        "k9",
                        outlet("tin-nhanh-24", "Tin Nhanh 24", 3),
                        610,
                        "Bác tin vỡ đập: đoạn phim quay ở nơi khác",
                        MemberRole.COPY,
                        known.get(1),
                        0.58),
                member(
                        known.get(3),
                        Sources.LOCAL,
                        1_380,
                        "Xử phạt người tung tin vỡ đập hồ chứa",
                        MemberRole.FOLLOW_UP,
                        null,
                        0),
                member(
                        "k10",
                        Sources.NATIONAL,
                        1_500,
                        "Xử phạt người tung tin vỡ đập",
                        MemberRole.COPY,
                        known.get(3),
                        0.81));
        return archived(story(
                RICH,
                title,
                known.get(1),
                List.of("binh-dinh", "phu-yen"),
                members,
                List.of(
                        new SourcedSentence(
                                "Tối qua, một số trang mạng xã hội lan truyền thông tin vỡ đập hồ chứa ở phía tây Bình Định, kèm một đoạn phim quay cảnh nước lũ.",
                                known.get(1)),
                        new SourcedSentence(
                                "Chính quyền địa phương khẳng định thông tin trên là sai sự thật; hồ đang vận hành bình thường, mực nước dưới ngưỡng tràn 1,2 m.",
                                known.get(2)),
                        new SourcedSentence("Officials said the footage was filmed elsewhere years ago.", id("k7"))),
                List.of(
                        new StoryQuote(
                                "Hồ đang vận hành bình thường, bà con không nên chia sẻ thông tin chưa kiểm chứng",
                                "ông Trần Văn Bình, đại diện đơn vị quản lý hồ",
                                known.get(1)),
                        new StoryQuote("Cả xóm thức trắng đêm vì tin này", null, id("k6"))),
                List.of(
                        new VersionChange(
                                id("k1"),
                                2,
                                START.plus(Duration.ofMinutes(180)),
                                VersionChange.Kind.TITLE,
                                "Nóng: hồ chứa phía tây vỡ đập, bà con sơ tán gấp",
                                "Thực hư tin hồ chứa phía tây vỡ đập"),
                        new VersionChange(
                                id("k2"),
                                2,
                                START.plus(Duration.ofMinutes(140)),
                                VersionChange.Kind.ADDED,
                                "",
                                "Chính quyền địa phương khẳng định thông tin trên là sai sự thật."),
                        new VersionChange(
                                id("k2"),
                                2,
                                START.plus(Duration.ofMinutes(140)),
                                VersionChange.Kind.REMOVED,
                                "Người dân đang sơ tán trong đêm.",
                                ""))));
    }

    private static ArchivedStory hostile(List<ArchivedArticle> articles) {
        String id = articles.getFirst().analyzed().article().id().value();
        var source = new Source("la", HOSTILE_TEXT, Source.Kind.SOCIAL, "vn", "vi", 3);
        var members = List.of(
                new StoryMember(
                        id,
                        URI.create("javascript:alert(1)"),
                        source,
                        HOSTILE_TEXT,
                        "\"><i>",
                        Samples.NOW.minusSeconds(8_000),
                        Mode.LIVE,
                        MemberRole.FIRST,
                        null,
                        0),
                new StoryMember(
                        id("h2"),
                        URI.create("javascript:alert(2)"),
                        source,
                        HOSTILE_TEXT,
                        "und",
                        Samples.NOW.minusSeconds(7_999),
                        Mode.LIVE,
                        MemberRole.COPY,
                        id,
                        Double.NaN),
                new StoryMember(
                        id("h3"),
                        URI.create("https://user:pass@evil.example/"),
                        new Source("la-2", HOSTILE_TEXT.repeat(20), Source.Kind.PRESS, "zz", "vi", 1),
                        HOSTILE_TEXT,
                        "vi",
                        Samples.NOW.minusSeconds(60),
                        Mode.LIVE,
                        MemberRole.COPY,
                        "nowhere",
                        7.5));
        return archived(new Story(
                HOSTILE,
                id,
                HOSTILE_TEXT,
                new SourcedSentence(HOSTILE_TEXT, id),
                List.of("binh-dinh"),
                900,
                members,
                new Spread(
                        2,
                        2,
                        Double.NaN,
                        Map.of(3, new Spread.RoleCounts(1, 0, 1)),
                        Map.of("<b>", new Spread.RoleCounts(0, 0, 1), "\"", new Spread.RoleCounts(1, 0, 0)),
                        Map.of("<i>", new Spread.RoleCounts(0, 0, 0)),
                        List.of(new Spread.Hour(Instant.EPOCH, 1), new Spread.Hour(Samples.NOW, 0))),
                List.of(new SourcedSentence(HOSTILE_TEXT, "nowhere")),
                List.of(new StoryQuote(HOSTILE_TEXT, HOSTILE_TEXT, id)),
                List.of(new TimelineEntry(Samples.NOW, HOSTILE_TEXT, id("h2"))),
                List.of(
                        new VersionChange(id, 2, Samples.NOW, VersionChange.Kind.TITLE, HOSTILE_TEXT, HOSTILE_TEXT),
                        new VersionChange(id, 2, Samples.NOW, VersionChange.Kind.ADDED, "", HOSTILE_TEXT))));
    }

    private static ArchivedStory single() {
        var member = member(
                "s1",
                Sources.LOCAL,
                900,
                "Liên hoan võ cổ truyền quy tụ 60 đoàn trong và ngoài nước",
                MemberRole.FIRST,
                null,
                0);
        return archived(plain(SINGLE, List.of("binh-dinh"), List.of(member)));
    }

    private static ArchivedStory wide() {
        var members = IntStream.range(0, 40)
                .mapToObj(i -> member(
                        "w" + i,
                        outlet("bao-" + i, "Báo Số " + (i + 1), 1 + i % 3),
                        -60 * 24 * 20 + i * i * 12,
                        "Áp thấp nhiệt đới gây mưa lớn ở ven biển",
                        i == 0 ? MemberRole.FIRST : i % 4 == 0 ? MemberRole.FOLLOW_UP : MemberRole.COPY,
                        i == 0 || i % 4 == 0 ? null : id("w" + i / 3),
                        0.5 + i / 80.0))
                .toList();
        return archived(plain(WIDE, List.of("binh-dinh"), members));
    }

    private static ArchivedStory elsewhere() {
        var member = member("e1", Sources.LOCAL, 0, "Chuyện của tỉnh khác", MemberRole.FIRST, null, 0);
        return archived(plain(ELSEWHERE, List.of("hung-yen"), List.of(member)));
    }

    private static ArchivedStory small(int i) {
        int at = -i * 700;
        var first = member(
                "t" + i, Sources.VIETNAMESE.get(i % 7), at, "Sự kiện nhỏ số " + (i + 1), MemberRole.FIRST, null, 0);
        var copy = member(
                "u" + i,
                Sources.VIETNAMESE.get((i + 1) % 7),
                at + 90,
                "Sự kiện nhỏ số " + (i + 1),
                MemberRole.COPY,
                id("t" + i),
                0.8);
        return archived(plain("f" + String.format("%031d", i), List.of("binh-dinh"), List.of(first, copy)));
    }

    private static Story plain(String id, List<String> provinces, List<StoryMember> members) {
        var first = members.getFirst();
        return story(id, first.title(), first.articleId(), provinces, members, List.of(), List.of(), List.of());
    }

    private static Story story(
            String id,
            String headline,
            String headlineOf,
            List<String> provinces,
            List<StoryMember> members,
            List<SourcedSentence> summary,
            List<StoryQuote> quotes,
            List<VersionChange> changes) {
        var first = members.getFirst();
        var timeline = members.stream()
                .filter(member -> member.role() != MemberRole.COPY)
                .map(member -> new TimelineEntry(member.time(), member.title(), member.articleId()))
                .toList();
        return new Story(
                id,
                first.articleId(),
                first.source().name(),
                new SourcedSentence(headline, headlineOf),
                provinces,
                members.size(),
                members,
                spread(members),
                summary,
                quotes,
                timeline,
                changes);
    }

    private static Spread spread(List<StoryMember> members) {
        var copies = members.stream()
                .filter(member -> member.role() == MemberRole.COPY)
                .toList();
        var start = members.getFirst().time();
        Map<Instant, Integer> growth = new TreeMap<>();
        members.forEach(member -> growth.merge(member.time().truncatedTo(ChronoUnit.HOURS), 1, Integer::sum));
        return new Spread(
                (int) members.stream()
                        .map(member -> member.source().id())
                        .distinct()
                        .count(),
                (int) copies.stream()
                        .map(member -> member.source().id())
                        .distinct()
                        .count(),
                copies.isEmpty()
                        ? 0
                        : Duration.between(start, copies.getLast().time()).toMinutes() / 60.0,
                roles(members, member -> member.source().tier()),
                roles(members, member -> member.source().country()),
                roles(members, StoryMember::language),
                growth.entrySet().stream()
                        .map(entry -> new Spread.Hour(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private static <K> Map<K, Spread.RoleCounts> roles(List<StoryMember> members, Function<StoryMember, K> key) {
        Map<K, Spread.RoleCounts> counts = new HashMap<>();
        members.forEach(member -> counts.merge(key.apply(member), count(member.role()), StorySamples::sum));
        return counts;
    }

    private static Spread.RoleCounts count(MemberRole role) {
        boolean copy = role == MemberRole.COPY;
        boolean rewrite = role == MemberRole.REWRITE;
        return new Spread.RoleCounts(copy ? 1 : 0, rewrite ? 1 : 0, copy || rewrite ? 0 : 1);
    }

    private static Spread.RoleCounts sum(Spread.RoleCounts one, Spread.RoleCounts other) {
        return new Spread.RoleCounts(
                one.copies() + other.copies(), one.rewrites() + other.rewrites(), one.others() + other.others());
    }

    private static ArchivedStory archived(Story story) {
        var times = story.members().stream()
                .map(StoryMember::time)
                .sorted(Comparator.naturalOrder())
                .toList();
        return new ArchivedStory(story, times.getFirst(), times.getLast());
    }

    private static StoryMember member(
            String name,
            Source source,
            int minute,
            String title,
            MemberRole role,
            @Nullable String from,
            double containment) {
        return member(name, source, minute, title, role, from, containment, "vi");
    }

    private static StoryMember member(
            String name,
            Source source,
            int minute,
            String title,
            MemberRole role,
            @Nullable String from,
            double containment,
            String language) {
        return new StoryMember(
                id(name),
                URI.create("https://" + source.id() + ".test/" + name),
                source,
                title,
                language,
                START.plus(Duration.ofMinutes(minute)),
                Mode.LIVE,
                role,
                from == null ? null : id(from),
                containment);
    }

    /** A short name stands for the article id made of it. */
    static String id(String name) {
        return name.length() == 32
                ? name
                : ArticleId.of(URI.create("https://story.test/" + name)).value();
    }

    private static Source outlet(String id, String name, int tier) {
        return new Source(id, name, Source.Kind.PRESS, "vn", "vi", tier);
    }
}
