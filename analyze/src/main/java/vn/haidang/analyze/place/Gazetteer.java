package vn.haidang.analyze.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.haidang.analyze.text.PhraseIndex;
import vn.haidang.analyze.text.Spelling;

/** All names of all provinces in one index. */
final class Gazetteer {

    private final PhraseIndex.Builder<PlaceName> index = PhraseIndex.builder();

    private Gazetteer() {}

    static PhraseIndex<PlaceName> index(List<Province> provinces) {
        var gazetteer = new Gazetteer();
        provinces.forEach(gazetteer::add);
        return gazetteer.index.build();
    }

    private void add(Province province) {
        province.names().values().forEach(name -> add(province, Role.NAME, "name", new Name(name, null, null), null));
        province.aliases().values().forEach(names -> add(province, Role.FOREIGN_NAME, "alias", names, null));
        add(province, Role.INSIDE, province.inside());
        add(province, Role.AMBIGUOUS, province.ambiguous());
        add(province, Role.NAMESAKE, "namesake", province.namesakes(), null);
        if (province.successor() != null) {
            add(province, province.successor());
        }
    }

    private void add(Province province, Successor successor) {
        LocalDate since = successor.since();
        add(province, Role.SUCCESSOR, "successor", successor.names(), since);
        add(province, Role.OTHER_PART, "other part", successor.places(), since);
        add(province, Role.OTHER_AMBIGUOUS, "other part", successor.ambiguous(), since);
    }

    private void add(Province province, Role role, Map<String, List<Name>> byKind) {
        byKind.forEach((kind, names) -> add(province, role, kind.toLowerCase(Locale.ROOT), names, null));
    }

    private void add(Province province, Role role, String kind, List<Name> names, @Nullable LocalDate from) {
        names.forEach(name -> add(province, role, kind, name, from));
    }

    private void add(Province province, Role role, String kind, Name name, @Nullable LocalDate from) {
        if (Spelling.isPlain(name.text())) {
            addPlain(new PlaceName(province, role, kind, name, from, false));
            return;
        }
        index.exact(name.text(), new PlaceName(province, role, kind, name, from, false));
        index.folded(name.text(), new PlaceName(province, role, kind, name, from, true));
    }

    /** An English name that is the Vietnamese one without diacritics is in the index already. */
    private void addPlain(PlaceName name) {
        String vietnamese = name.province().names().getOrDefault("vi", "");
        if (!Spelling.fold(name.name().text()).equals(Spelling.fold(vietnamese)) || Spelling.isPlain(vietnamese)) {
            index.exact(name.name().text(), name);
        }
    }
}
