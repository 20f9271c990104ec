package vn.haidang.dashboards.archive;

/**
 * An outlet that was the first with some stories.
 *
 * @param stories of a period that it published first
 */
public record FirstPublisher(String name, long stories) {}
