package vn.haidang.analyze.result;

/** A sentence quoted exactly from an article. */
public record SourcedSentence(String text, String articleId) {}
