package vn.haidang.analyze.opinion;

/** Asks for the whole text in another language. */
record TranslationTask(TargetLanguage language) implements Task<Translation> {

    private static final String TEXT = PromptText.read("translation.txt");

    @Override
    public String text() {
        return TEXT.replace("{language}", language.prompt());
    }

    @Override
    public Translation read(AnswerObject answer, Excerpt excerpt) throws NoAnswerException {
        answer.requireKeys("title", "text");
        var translation = new Translation(language, answer.text("title"), answer.text("text"));
        if (translation.title().isEmpty()) {
            throw new NoAnswerException(Reason.INVALID, "the translation has no title");
        }
        if (!language.fits(translation.title() + " " + translation.text())) {
            throw new NoAnswerException(Reason.INVALID, "the translation is in another language than asked for");
        }
        return translation;
    }
}
