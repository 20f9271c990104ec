package vn.haidang.analyze.story;

import java.time.Duration;

/** How long the machine remembers articles. */
final class Memory {

    /** A story can be joined until so long after its last article. */
    static final Duration SPAN = Duration.ofDays(30);

    private Memory() {}
}
