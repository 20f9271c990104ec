package vn.haidang.analyze.opinion;

/** How much of an article the model was given. */
public enum Extent {
    WHOLE,
    /** The article is longer than the configured number of characters, and its end was cut off. */
    OPENING
}
