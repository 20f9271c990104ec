package vn.haidang.analyze.place;

import java.util.Optional;

/** One idea of what the words around a name tell. */
interface ContextRule {

    /** The meaning of a sighting, or empty when this rule has nothing to say of it. */
    Optional<Reading> read(Sighting sighting, Scene scene);
}
