package vn.haidang.analyze.opinion;

import java.util.List;

/**
 * An article in few Vietnamese sentences, as the model tells it; nobody has checked that it is right.
 *
 * @param sentences one at least, as many at most as were asked for
 */
public record Summary(List<String> sentences) {

    public Summary {
        sentences = List.copyOf(sentences);
    }
}
