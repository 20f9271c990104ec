package vn.haidang.analyze.opinion;

/** The part of an article that is sent: paragraphs separated by a blank line, the first one is the title. */
record Excerpt(String text, Extent extent) {}
