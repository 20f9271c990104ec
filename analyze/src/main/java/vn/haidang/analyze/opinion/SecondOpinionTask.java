package vn.haidang.analyze.opinion;

import vn.haidang.analyze.result.Response;

/** Asks what the codebook calls {@code response}. */
record SecondOpinionTask() implements Task<SecondOpinion> {

    private static final String TEXT = PromptText.read("second-opinion.txt");

    @Override
    public String text() {
        return TEXT;
    }

    @Override
    public SecondOpinion read(AnswerObject answer, Excerpt excerpt) throws NoAnswerException {
        answer.requireKeys("response", "sentence");
        Response response = response(answer.text("response"));
        String sentence = answer.text("sentence");
        if (response == Response.NONE && sentence.isEmpty()) {
            return new SecondOpinion(response, sentence);
        }
        String words = Quotation.find(sentence, excerpt.text())
                .orElseThrow(() -> new NoAnswerException(
                        Reason.NOT_IN_ARTICLE, "the model quotes a sentence that the article does not hold"));
        return new SecondOpinion(response, response == Response.NONE ? "" : words);
    }

    private static Response response(String value) throws NoAnswerException {
        return switch (value) {
            case "none" -> Response.NONE;
            case "remedy" -> Response.REMEDY;
            case "verify" -> Response.VERIFY;
            default ->
                throw new NoAnswerException(
                        Reason.INVALID, "'response' has another value, expected none, remedy or verify");
        };
    }
}
