package vn.haidang.ingest.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** Months by name in the languages of the sources, by their first letters, as abbreviations differ. */
final class MonthNames {

    /** A line a month: beginnings that no other month of any of these languages shares. */
    private static final String[] BEGINNINGS = {
        "jan janv jän ene gen sty янв tammi leden oca",
        "feb fév fev febr lut фев helmi únor şub",
        "mar mär mrt märz mars maart marz març marc marzo marz mac мар maalis břez",
        "apr avr abr kwi апр huhti dub nis",
        "mai may mag maj mei maio mayo мая май touko květ",
        "jun juin giu cze juni junho junio июн kesä červn haz",
        "jul juil lug lip juli julho julio июл heinä tem",
        "aug aoû aou ago sie aout août авг elo srp ağu",
        "sep set wrz sept сен syys září eyl",
        "oct okt ott out paź paz окт loka říj eki",
        "nov noi lis ноя marras kas",
        "dec dez déc dic gru des дек joulu pros ara",
    };

    private static final Map<String, Integer> MONTHS = months();

    private MonthNames() {}

    /** 1 to 12, empty when the word names no month. */
    static OptionalInt of(String word) {
        String name = word.toLowerCase(Locale.ROOT);
        for (int length = Math.min(6, name.length()); length >= 3; length--) {
            Integer month = MONTHS.get(name.substring(0, length));
            if (month != null) {
                return OptionalInt.of(month);
            }
        }
        return OptionalInt.empty();
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (int month = 1; month <= BEGINNINGS.length; month++) {
            for (String beginning : BEGINNINGS[month - 1].split(" ", -1)) {
                months.put(beginning, month);
            }
        }
        return months;
    }
}
