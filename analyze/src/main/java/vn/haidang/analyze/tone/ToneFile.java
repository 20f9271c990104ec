package vn.haidang.analyze.tone;

import java.util.List;

/**
 * The tone lexicon as it is written.
 *
 * @param neutral phrases that take from both sides
 * @param negators words that undo a phrase shortly after them
 */
record ToneFile(List<Group> favourable, List<Group> unfavourable, List<Group> neutral, List<String> negators) {

    ToneFile {
        favourable = List.copyOf(favourable);
        unfavourable = List.copyOf(unfavourable);
        neutral = List.copyOf(neutral);
        negators = List.copyOf(negators);
    }

    /**
     * Phrases of the same weight.
     *
     * @param weight points of one phrase, 1 to 5
     */
    record Group(int weight, List<String> phrases) {

        Group {
            if (weight < 1 || weight > 5) {
                throw new IllegalArgumentException("got weight " + weight + ", expected 1 to 5");
            }
            phrases = List.copyOf(phrases);
        }
    }
}
