package vn.haidang.dashboards.console.briefing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import vn.haidang.dashboards.briefing.Briefing;
import vn.haidang.dashboards.briefing.Entry;
import vn.haidang.dashboards.briefing.Finding;
import vn.haidang.dashboards.briefing.Heading;
import vn.haidang.dashboards.briefing.Part;
import vn.haidang.dashboards.briefing.Typed;

/** Reads the form of a dossier. What is missing or makes no sense stays as it was. */
final class BriefingForm {

    private final MultiValueMap<String, String> fields;

    private BriefingForm(MultiValueMap<String, String> fields) {
        this.fields = fields;
    }

    /** @param current knows the entries that there can be fields for */
    static Typed read(MultiValueMap<String, String> fields, Briefing current) {
        var form = new BriefingForm(fields);
        Map<String, Typed.Line> lines = new HashMap<>();
        for (var entry : current.entries()) {
            if (fields.containsKey("text." + entry.id())) {
                lines.put(entry.id(), form.line(entry));
            }
        }
        Map<Part, String> added = new EnumMap<>(Part.class);
        for (var part : Part.values()) {
            added.put(part, form.field("new." + part.code(), ""));
        }
        return new Typed(form.base(current), form.heading(current), lines, added);
    }

    /** Whether anything is longer than a dossier takes. */
    static boolean isTooLong(Typed typed, Briefing current) {
        long more =
                typed.added().values().stream().filter(text -> !text.isBlank()).count();
        return current.entries().size() + more > Briefing.MOST_ENTRIES
                || typed.added().values().stream().anyMatch(text -> text.length() > Entry.LONGEST)
                || typed.entries().values().stream()
                        .anyMatch(line ->
                                Math.max(line.text().length(), line.answer().length()) > Entry.LONGEST);
    }

    private Typed.Line line(Entry entry) {
        String text = field("text." + entry.id(), entry.text());
        var finding = Finding.of(field("finding." + entry.id(), ""));
        return new Typed.Line(
                text.isEmpty() ? entry.text() : text,
                field("answer." + entry.id(), entry.answer()),
                entry.part().hasFindings() ? finding.orElse(entry.finding()) : null,
                // An empty text says that nothing is left of the statement.
                text.isEmpty() || fields.containsKey("dropped." + entry.id()));
    }

    private int base(Briefing current) {
        String written = field("base", "");
        return written.matches("\\d{1,9}") ? Integer.parseInt(written) : current.revision();
    }

    private Heading heading(Briefing current) {
        String title = field("title", current.heading().title()).replace('\n', ' ');
        boolean fits = !title.isBlank() && title.length() <= Heading.LONGEST;
        return new Heading(
                fits ? title : current.heading().title(),
                day().orElse(current.heading().day()));
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(field("day", "")));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private String field(String name, String otherwise) {
        return Entry.typed(Objects.requireNonNullElse(fields.getFirst(name), otherwise));
    }
}
