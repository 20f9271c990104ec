package vn.haidang.dashboards.archive;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.Collection;

/** The conditions that questions are made of. */
final class Queries {

    private Queries() {}

    static Query term(String field, String value) {
        return Query.of(query -> query.term(term -> term.field(field).value(value)));
    }

    static Query anyOf(String field, Collection<String> values) {
        var sorted = values.stream().sorted().map(FieldValue::of).toList();
        return Query.of(query -> query.terms(terms -> terms.field(field).terms(any -> any.value(sorted))));
    }

    /** Brought to a province by one replay. */
    static Query inBatch(String province, String batch) {
        return Query.of(query ->
                query.bool(all -> all.filter(term(Fields.PROVINCE, province)).filter(term(Fields.BATCH, batch))));
    }

    /** Dated within whole days of Việt Nam. */
    static Query within(Period period) {
        return Query.of(query -> query.range(range -> range.date(date -> date.field(Fields.PUBLISHED)
                .gte(startOf(period.from()))
                .lt(startOf(period.to().plusDays(1))))));
    }

    /** From a first to a last time, at least one of them or what lies between within whole days of Việt Nam. */
    static Query overlaps(String first, String last, Period period) {
        var notLater = Query.of(query -> query.range(range ->
                range.date(date -> date.field(first).lt(startOf(period.to().plusDays(1))))));
        var notEarlier = Query.of(query ->
                query.range(range -> range.date(date -> date.field(last).gte(startOf(period.from())))));
        return Query.of(query -> query.bool(all -> all.filter(notLater).filter(notEarlier)));
    }

    private static String startOf(LocalDate day) {
        return day.atStartOfDay(Period.ZONE).toInstant().toString();
    }
}
