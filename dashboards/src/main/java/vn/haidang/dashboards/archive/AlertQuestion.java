package vn.haidang.dashboards.archive;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.util.ArrayList;
import java.util.List;
import vn.haidang.alerting.alert.AlertState;

/** Questions about alerts. */
final class AlertQuestion {

    private AlertQuestion() {}

    /** Those that go on by themselves, latest first. */
    static SearchRequest latest(String province, int limit) {
        return asked(List.of(province))
                .query(all -> all.bool(
                        except -> except.mustNot(merged -> merged.exists(any -> any.field(Fields.MERGED_INTO)))))
                .sort(
                        SearchQuestion.by(Fields.RAISED_AT, SortOrder.Desc),
                        SearchQuestion.by(Fields.ALERT_ID, SortOrder.Asc))
                .size(limit)
                .build();
    }

    static SearchRequest one(String province, String id) {
        return asked(List.of(province))
                .query(only -> only.term(same -> same.field(Fields.ALERT_ID).value(id)))
                .size(1)
                .build();
    }

    static SearchRequest changed(AlertSearch search) {
        var request = asked(List.copyOf(search.provinces()))
                .query(narrowed(search))
                .sort(
                        SearchQuestion.by(Fields.CHANGED_AT, SortOrder.Asc),
                        SearchQuestion.by(Fields.ALERT_ID, SortOrder.Asc))
                .size(search.limit());
        var after = search.after();
        return after == null
                ? request.build()
                : request.searchAfter(FieldValue.of(after.changedAt().toEpochMilli()), FieldValue.of(after.id()))
                        .build();
    }

    private static Query narrowed(AlertSearch search) {
        var conditions = new BoolQuery.Builder();
        var since = search.changedSince();
        if (since != null) {
            conditions.filter(only -> only.range(
                    range -> range.date(date -> date.field(Fields.CHANGED_AT).gte(since.toString()))));
        }
        if (!search.states().isEmpty()) {
            List<FieldValue> states = new ArrayList<>();
            search.states().stream().map(AlertState::code).map(FieldValue::of).forEach(states::add);
            conditions.filter(only -> only.terms(any -> any.field(Fields.STATE).terms(values -> values.value(states))));
        }
        return conditions.build()._toQuery();
    }

    private static SearchRequest.Builder asked(List<String> provinces) {
        return new SearchRequest.Builder()
                .index(provinces.stream().map(ArchiveIndex::alerts).toList())
                .ignoreUnavailable(true)
                .source(source -> source.filter(only -> only.includes(Fields.ALERT)));
    }
}
