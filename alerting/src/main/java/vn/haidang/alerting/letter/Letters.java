package vn.haidang.alerting.letter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import vn.haidang.alerting.alert.Handling;
import vn.haidang.ingest.config.ConfigException;

/** The templates of an office, and the letters made from them. */
public final class Letters {

    private final Map<LetterKind, Template> templates;

    private Letters(Map<LetterKind, Template> templates) {
        this.templates = templates;
    }

    /**
     * The templates of a folder, one file for each kind of letter.
     *
     * @throws ConfigException when one is missing, or asks for what no alert has
     */
    public static Letters load(Path folder) {
        Map<LetterKind, Template> templates = new EnumMap<>(LetterKind.class);
        for (var kind : LetterKind.values()) {
            templates.put(kind, read(folder.resolve(kind.file())));
        }
        return new Letters(templates);
    }

    private static Template read(Path file) {
        try {
            return Template.parse(Files.readString(file));
        } catch (IOException e) {
            throw new ConfigException(file, 0, "", "cannot be read as UTF-8 text, expected a template of a letter");
        } catch (IllegalArgumentException e) {
            throw new ConfigException(file, 0, "", String.valueOf(e.getMessage()));
        }
    }

    /**
     * A letter about a publication, as far as it can be filled.
     *
     * @param today the day to date it
     */
    public Letter write(LetterKind kind, Publication publication, Handling handling, LocalDate today) {
        var template = Objects.requireNonNull(templates.get(kind), "every kind has a template");
        return template.fill(kind, Values.of(publication, handling, today));
    }
}
