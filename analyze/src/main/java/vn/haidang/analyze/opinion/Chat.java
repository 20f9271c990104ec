package vn.haidang.analyze.opinion;

import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import vn.haidang.ingest.stream.Json;

/**
 * The part of the chat-completions interface that every server has.
 *
 * <p>No {@code response_format} and no limit of tokens: servers differ in both, and the checks on this side are needed
 * in any case.
 */
final class Chat {

    private Chat() {}

    /** The request for an answer to a prompt, as steady as the model can be. */
    static String request(String model, Prompt prompt) {
        var messages = List.of(new Message("system", prompt.system()), new Message("user", prompt.user()));
        return Json.mapper().writeValueAsString(new Request(model, messages, 0, false));
    }

    /** What the model said in a reply. */
    static String content(byte[] reply) throws NoAnswerException {
        JsonNode choice = parse(reply).at("/choices/0");
        JsonNode content = choice.at("/message/content");
        if (!content.isString()) {
            throw new NoAnswerException(Reason.INVALID, "the reply is no chat completion, look at opinion.address");
        }
        if (choice.path("finish_reason").asString("").equals("length")) {
            throw new NoAnswerException(Reason.INVALID, "the model ran out of tokens, raise its limit or context");
        }
        return content.asString();
    }

    private static JsonNode parse(byte[] reply) throws NoAnswerException {
        try {
            return Json.mapper().readTree(reply);
        } catch (JacksonException e) {
            throw new NoAnswerException(Reason.INVALID, "the reply is not JSON, look at opinion.address");
        }
    }

    private record Request(String model, List<Message> messages, int temperature, boolean stream) {}

    private record Message(String role, String content) {}
}
