package vn.haidang.analyze.query;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.haidang.analyze.query.Sample.Document;
import vn.haidang.analyze.query.Sample.Word;

/** Queries with all operators, and documents in which they often hold and often do not. */
final class SampleSource {

    private static final List<Word> WORDS = List.of(
            new Word("đầu", "đầu", "dau"),
            new Word("tư", "tư", "tu"),
            new Word("TƯ", "tư", "tu"),
            new Word("cảng", "cảng", "cang"),
            new Word("biển", "biển", "bien"),
            new Word("bien", "bien", "bien"),
            new Word("lũ", "lũ", "lu"),
            new Word("lu", "lu", "lu"),
            new Word("hòa", "hòa", "hoa"),
            new Word("hoà", "hòa", "hoa"),
            new Word("An", "an", "an"),
            new Word("归", "归", "归"),
            new Word("FDI", "fdi", "fdi"));

    private static final Map<Field, List<String>> VALUES = Map.of(
            Field.LANG, List.of("vi", "en"),
            Field.TIER, List.of("1", "2"),
            Field.COUNTRY, List.of("vn", "la"),
            Field.TONE, List.of("favourable", "neutral"),
            Field.TOPIC, List.of("tourism", "policy"),
            Field.SOURCE, List.of("Tuổi Trẻ", "vtv"));

    private final Random random;

    SampleSource(long seed) {
        random = new Random(seed);
    }

    Document document() {
        var sentences = IntStream.range(0, 3)
                .mapToObj(field -> many(3, () -> many(7, this::word)))
                .toList();
        var texts = sentences.stream().map(this::text).toList();
        return new Document(
                sentences,
                texts,
                VALUES.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, each -> Set.of(pick(each.getValue())))));
    }

    private String text(List<List<Word>> sentences) {
        return sentences.stream()
                .map(sentence -> sentence.stream()
                        .map(Word::written)
                        .collect(Collectors.joining(pick(List.of(" ", ", ", " - ")))))
                .collect(Collectors.joining(pick(List.of("\n", "。", ".\n\n"))));
    }

    Sample query(int depth) {
        if (depth > 0 && random.nextInt(8) == 0) {
            var inner = texts(depth - 1);
            return new Sample(
                    "title:(" + inner.query() + ")", document -> inner.truth().test(document.titleAlone()));
        }
        return depth > 0 && random.nextInt(8) == 0 ? value() : compound(depth, this::query);
    }

    private Sample texts(int depth) {
        return compound(depth, this::texts);
    }

    private Sample compound(int depth, IntFunction<Sample> part) {
        int shape = depth == 0 ? 0 : random.nextInt(8);
        if (shape < 4) {
            return local();
        }
        var one = part.apply(depth - 1);
        var other = part.apply(depth - 1);
        return switch (shape) {
            case 4 ->
                new Sample(
                        "(" + one.query() + " OR " + other.query() + ")",
                        one.truth().or(other.truth()));
            case 5 ->
                new Sample(
                        "(" + one.query() + " AND " + other.query() + ")",
                        one.truth().and(other.truth()));
            case 6 ->
                new Sample(
                        "(" + one.query() + " " + other.query() + ")",
                        one.truth().and(other.truth()));
            default -> new Sample("NOT " + one.query(), one.truth().negate());
        };
    }

    private Sample local() {
        return switch (random.nextInt(4)) {
            case 0 -> sentence();
            case 1 -> occurs(near());
            default -> occurs(words());
        };
    }

    private static Sample occurs(SampleSpot spot) {
        return new Sample(spot.query(), document -> document.anySentence(spot::in));
    }

    private Sample sentence() {
        var arguments = many(3, this::argument);
        return new Sample(
                arguments.stream().map(SampleSpot::query).collect(Collectors.joining(", ", "SENTENCE(", ")")),
                document -> document.anySentence(
                        sentence -> arguments.stream().allMatch(argument -> argument.in(sentence))));
    }

    private SampleSpot argument() {
        return switch (random.nextInt(4)) {
            case 0 -> near();
            case 1 -> SampleSpot.either(words(), near());
            case 2 -> SampleSpot.either(words(), words());
            default -> words();
        };
    }

    private SampleSpot near() {
        return SampleSpot.near(side(), side(), random.nextInt(4));
    }

    private SampleSpot side() {
        return random.nextInt(3) == 0 ? SampleSpot.either(words(), words()) : words();
    }

    private SampleSpot words() {
        return SampleSpot.words(random.nextInt(3) == 0 ? many(3, this::word) : List.of(word()));
    }

    private Sample value() {
        var field = pick(List.of(Field.values()));
        String value = pick(VALUES.getOrDefault(field, List.of()));
        return new Sample(
                field.code() + ":\"" + value + '"',
                document -> document.values().getOrDefault(field, Set.of()).contains(value));
    }

    private Word word() {
        return pick(WORDS);
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private <T> List<T> many(int atMost, Supplier<T> source) {
        return Stream.generate(source).limit(1 + random.nextInt(atMost)).toList();
    }
}
