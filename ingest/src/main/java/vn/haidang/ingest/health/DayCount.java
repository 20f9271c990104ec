package vn.haidang.ingest.health;

import java.time.LocalDate;

/**
 * New articles of one day in Việt Nam.
 *
 * @param articles new ones, edits not among them
 */
public record DayCount(LocalDate day, int articles) {}
