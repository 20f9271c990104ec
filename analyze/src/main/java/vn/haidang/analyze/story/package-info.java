/**
 * Matched articles to stories.
 *
 * <p>{@link vn.haidang.analyze.story.StoryMachine} is a deterministic state machine over
 * {@link vn.haidang.analyze.story.StoryTables}, key-value tables of small records. For each article it
 * <ol>
 *   <li>reads a {@link vn.haidang.analyze.story.Fingerprint}: weighted syllables, names, numbers, provinces, shingles,
 *       and what its words tell against the days before it ({@code RecentDays});
 *   <li>finds candidates by rare terms and by bands of a MinHash signature ({@code CandidateIndex}, {@code Bands});
 *   <li>links it to those that may report the same matter ({@code Matching}: containment for copies, a logistic
 *       regression over {@code Likeness} within a language, names and numbers across languages);
 *   <li>puts it into a group ({@code Grouping}, {@code Placement}) and names the stories that changed.
 * </ol>
 * {@code StoryWriter} then writes down a {@link vn.haidang.analyze.result.Story}: members and who copied whom, spread,
 * headline, summary, quotes, timeline, changes.
 *
 * <p><b>Order of arrival.</b> The group of an article follows from the articles that came out before it and from nothing
 * else; ids settle ties. An article that arrives late has those after it decided again. So within a day any order gives
 * the same stories. What time decides: how common a word was in the days before ({@code RecentDays}) is what was known
 * when an article came in, and is not looked at again; an article older than the memory of 30 days is compared with what
 * is left; of more than {@code CandidateIndex.PER_KEY} articles that share a key, and of more than
 * {@code CandidateIndex.COMPARED} candidates, the nearest only; an officer's decision holds from when it was made.
 *
 * <p><b>Officers.</b> A merge ({@link vn.haidang.analyze.result.StoryEdit}) leaves both groups as they are and joins
 * them to one story, so that new articles are judged by the part that they resemble. A split puts both parts where the
 * officer wants them and pins them. Groups never merge by themselves.
 *
 * <p>The id of a story is that of its first article when it began. An earlier article that arrives late and draws the
 * others gives its own id to the story; the former id is then among the changed ones and has no story any more.
 */
@NullMarked
package vn.haidang.analyze.story;

import org.jspecify.annotations.NullMarked;
