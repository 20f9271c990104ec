package vn.haidang.analyze.opinion;

import vn.haidang.analyze.result.Response;

/**
 * Whether the model thinks that an article may call for an answer.
 *
 * @param sentence words of the article on which the opinion rests; empty for {@link Response#NONE}
 */
public record SecondOpinion(Response response, String sentence) {}
