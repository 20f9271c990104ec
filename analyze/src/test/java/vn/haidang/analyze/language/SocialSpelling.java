package vn.haidang.analyze.language;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.haidang.analyze.text.Spelling;

/** Writes Vietnamese as it is typed in messages: without diacritics, abbreviated, with foreign words in between. */
final class SocialSpelling {

    private final Map<String, List<String>> variants;
    private final List<String> phrases;
    private final List<String> foreign;

    /**
     * @param lines a word or phrase, a colon, and the ways it is abbreviated
     * @param foreign words that are mixed in
     */
    SocialSpelling(List<String> lines, List<String> foreign) {
        this.variants = lines.stream()
                .map(line -> line.split(": ", 2))
                .collect(Collectors.toMap(
                        pair -> pair[0],
                        pair -> Arrays.stream(pair[1].split(" ", -1))
                                .map(Spelling::fold)
                                .toList(),
                        (first, second) -> first));
        this.phrases = variants.keySet().stream()
                .filter(key -> key.contains(" "))
                .sorted()
                .toList();
        this.foreign = foreign;
    }

    /** The supply typed without diacritics, half of it with abbreviations, an eighth with foreign words. */
    TrainingTexts retype(TrainingTexts texts) {
        return random -> {
            String plain = Spelling.fold(texts.next(random));
            String slang = random.nextBoolean() ? abbreviate(plain, random) : plain;
            return random.nextInt(8) == 0 ? each(slang, word -> mix(word, random)) : slang;
        };
    }

    private String abbreviate(String text, Random random) {
        String phrased = text;
        for (var phrase : phrases) {
            phrased = phrased.contains(phrase) ? phrased.replace(phrase, variant(phrase, random)) : phrased;
        }
        return each(phrased, word -> variant(word, random));
    }

    private String variant(String word, Random random) {
        List<String> forms = variants.getOrDefault(word, List.of());
        return forms.isEmpty() || random.nextInt(3) == 0 ? word : forms.get(random.nextInt(forms.size()));
    }

    private String mix(String word, Random random) {
        return random.nextInt(6) == 0 ? foreign.get(random.nextInt(foreign.size())) : word;
    }

    private static String each(String text, Function<String, String> change) {
        return Arrays.stream(text.split(" ", -1)).map(change).collect(Collectors.joining(" "));
    }
}
