package vn.haidang.dashboards.console.story;

import java.time.Duration;
import java.util.List;

/**
 * Who copied whom, as a picture: one lane per outlet, time to the right, an arrow from an article to its copy.
 *
 * @param height of the picture; its width is {@link #WIDTH}
 * @param hidden outlets that had no room
 */
record CopyGraph(int height, List<Lane> lanes, List<Node> nodes, List<Arrow> arrows, List<Tick> ticks, int hidden) {

    public static final int WIDTH = 1000;

    /** Where the lanes begin, after the names. */
    public static final int LEFT = 196;

    /** An outlet, its name short enough for the picture. */
    record Lane(String name, String wholeName, double y) {}

    /** An article. */
    record Node(StoryArticle article, double x, double y) {}

    /**
     * From an article to its copy.
     *
     * @param path as SVG draws it
     * @param thickness from 1 to 5, by containment
     * @param x where the share of repeated words is written
     */
    record Arrow(StoryArticle copy, String path, double thickness, double x, double y) {}

    /** A time after the first article. */
    record Tick(double x, Duration after) {}
}
