package vn.haidang.analyze.result;

/**
 * Why an article belongs to a watched province.
 *
 * @param province id of the watch, as its data file says ("binh-dinh")
 */
public record Mention(String province, PlaceStatus status) {}
