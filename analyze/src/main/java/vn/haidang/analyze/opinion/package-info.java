/**
 * Published: what a language model makes of a press article, for an officer who asks; off unless configured.
 *
 * <p>{@link vn.haidang.analyze.opinion.LanguageModel} speaks to any endpoint with OpenAI's chat-completions interface,
 * by default one on this machine, and gives three things: a {@link vn.haidang.analyze.opinion.SecondOpinion} on
 * {@link vn.haidang.analyze.result.Response}, a {@link vn.haidang.analyze.opinion.Summary} and a
 * {@link vn.haidang.analyze.opinion.Translation}. Each comes as an {@link vn.haidang.analyze.opinion.Answer}: given, or
 * withheld with the reason. Nothing else in the product needs any of it.
 *
 * <p><b>Press only.</b> The model takes a {@link vn.haidang.analyze.opinion.PressText}, which cannot be made from a
 * social account's post, so no private person's words leave the machine. A source has no mark for institutions' own
 * accounts; until it has one, theirs stay out too.
 *
 * <p><b>Articles are data.</b> Whatever could pass for a chat template's marks is taken out of the text, the rest stands
 * between marks that nobody can guess, and the prompt (resource files of this package) says that it holds no
 * instructions. The answer must be one JSON object with the keys asked for and no others; a value outside the codebook, a
 * sentence that the article does not hold, or a web address of the model's own ends the answer. An article can still
 * talk a model into a wrong label, summary or translation; a second opinion never says more than a label and a true
 * quotation. Neither articles, nor answers, nor the key are ever logged.
 *
 * <p><b>Not part of the stream.</b> The analysis must give the same labels when it runs again, exactly once for each
 * revision; a model's answer differs from day to day, costs seconds, and asking is not part of Kafka's transaction. So
 * no topology calls this: officers ask, one article at a time. One question takes three attempts at most; after
 * repeated failures the model is left alone for some minutes and questions end at once.
 */
@NullMarked
package vn.haidang.analyze.opinion;

import org.jspecify.annotations.NullMarked;
