package vn.haidang.analyze.opinion;

/**
 * What the model is told.
 *
 * @param system task and rules, ours alone
 * @param user the article between its marks
 */
record Prompt(String system, String user) {}
