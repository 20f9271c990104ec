package vn.haidang.dashboards.shift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MatterTest {

    @Test
    void nameIsReadBack() {
        var matters = List.of(
                new Matter(Matter.Kind.STORY, "a".repeat(32)),
                new Matter(Matter.Kind.ALERT, "binh-dinh." + "0".repeat(32)));
        matters.forEach(matter -> assertEquals(Optional.of(matter), Matter.parse(matter.name())));
        assertEquals(2, matters.size());
    }

    @Test
    void anythingElseIsNoMatter() {
        var names = List.of(
                "", "-", "story", "story-", "-a", "person-a", "STORY-a", "story-a/b", "story-" + "a".repeat(129));
        names.forEach(name -> assertTrue(Matter.parse(name).isEmpty(), name));
        assertEquals(9, names.size());
    }
}
