/**
 * What an article is about.
 *
 * <p>{@link vn.haidang.analyze.topic.TopicTagger} reads a topic file (its form is explained there): per topic a list of
 * queries that speak for it, of weaker hints, and of queries that forbid it. A query counts once, by the best place
 * where it matches: title before lead before body. A topic whose points suffice is given; {@code other} is given when
 * none is, or when its own matters (football, celebrities) outweigh every topic.
 */
@NullMarked
package vn.haidang.analyze.topic;

import org.jspecify.annotations.NullMarked;
