package vn.haidang.analyze.place;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.haidang.analyze.place.Reading.Weight;
import vn.haidang.analyze.text.Token;
import vn.haidang.analyze.text.TokenizedText;

/** Where somebody was born, as other languages say it: "a native of Binh Dinh", "Née à Quy Nhon", "꽝남성 출신". */
final class BirthplaceRule implements ContextRule {

    private static final List<List<String>> BEFORE =
            phrases("native of, natives of, born in, raised in, hails from, originally from, né à, née à, nés à,"
                    + " originaire de, originaires de, 出生于, 出生於, 生于, 祖籍, уроженец, уроженка, уроженцы,"
                    + " родился в, родилась в, родом из, ເກີດຢູ່, ເກີດທີ່, เกิดที่, เกิดใน, កើតនៅ");

    private static final List<List<String>> AFTER = phrases("出身, 生まれ, 출신, 태생");

    /** Room for the phrase and a word for "province" between it and the name, a letter each in some scripts. */
    private static final int REACH = 12;

    @Override
    public Optional<Reading> read(Sighting sighting, Scene scene) {
        return has(sighting.before(REACH), BEFORE) || has(sighting.after(REACH / 2), AFTER)
                ? Optional.of(new Reading(sighting, Weight.INCIDENTAL, "place.origin"))
                : Optional.empty();
    }

    private static boolean has(List<String> words, List<List<String>> phrases) {
        return phrases.stream().anyMatch(phrase -> Collections.indexOfSubList(words, phrase) >= 0);
    }

    private static List<List<String>> phrases(String list) {
        return Stream.of(list.split(", ", -1))
                .map(phrase -> TokenizedText.of(phrase).tokens().stream()
                        .map(Token::match)
                        .toList())
                .toList();
    }
}
