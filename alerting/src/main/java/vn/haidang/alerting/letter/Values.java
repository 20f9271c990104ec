package vn.haidang.alerting.letter;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.haidang.alerting.alert.AlertState;
import vn.haidang.alerting.alert.Fact;
import vn.haidang.alerting.alert.Handling;

/** What an alert knows for a letter; a field that it does not know is left out. */
final class Values {

    private static final Set<AlertState> APPROVED =
            EnumSet.of(AlertState.APPROVED, AlertState.ISSUED, AlertState.TRACKING, AlertState.CLOSED);

    private static final String NOT_APPROVED = "DỰ THẢO – CHƯA ĐƯỢC PHÊ DUYỆT\n";
    private static final DateTimeFormatter DATED =
            DateTimeFormatter.ofPattern("'ngày' dd 'tháng' MM 'năm' yyyy", Locale.ROOT);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    /** Line breaks, control and direction characters: a crawled headline must not lay out the letter. */
    private static final Pattern UNPRINTED = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\\s]+");

    private Values() {}

    static Map<Field, String> of(Publication publication, Handling handling, LocalDate today) {
        var draft = handling.file().draft();
        var values = new EnumMap<Field, String>(Field.class);
        values.put(Field.MARK, APPROVED.contains(handling.state()) ? "" : NOT_APPROVED);
        values.put(Field.DATE, DATED.format(today));
        put(values, Field.OUTLET, line(publication.outlet()));
        put(values, Field.TITLE, line(publication.title()));
        put(values, Field.URL, publication.url().toASCIIString());
        put(values, Field.PUBLISHED, publication.published() == null ? null : SHORT.format(publication.published()));
        put(values, Field.CLAIM, handling.file().claim());
        put(values, Field.TEXT, draft == null ? null : draft.text());
        put(
                values,
                Field.FACTS,
                draft == null ? null : facts(draft.preparation().facts()));
        return values;
    }

    private static void put(Map<Field, String> values, Field field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            values.put(field, value);
        }
    }

    private static String line(String text) {
        return UNPRINTED.matcher(text).replaceAll(" ").strip();
    }

    private static String facts(List<Fact> facts) {
        return facts.stream()
                .map(fact -> "- " + fact.statement() + " (" + fact.document() + ")")
                .collect(Collectors.joining("\n"));
    }
}
