package vn.haidang.analyze.opinion;

import java.util.List;

/**
 * Asks for a summary in Vietnamese.
 *
 * @param sentences how many at most, 1 to 10
 */
record SummaryTask(int sentences) implements Task<Summary> {

    private static final String TEXT = PromptText.read("summary.txt");

    SummaryTask {
        if (sentences < 1 || sentences > 10) {
            throw new IllegalArgumentException("got " + sentences + " sentences, expected 1 to 10");
        }
    }

    @Override
    public String text() {
        return TEXT.replace("{sentences}", Integer.toString(sentences));
    }

    @Override
    public Summary read(AnswerObject answer, Excerpt excerpt) throws NoAnswerException {
        answer.requireKeys("sentences");
        List<String> given = answer.texts("sentences");
        if (given.isEmpty() || given.size() > sentences || given.contains("")) {
            throw new NoAnswerException(Reason.INVALID, "expected 1 to " + sentences + " sentences, none empty");
        }
        if (!TargetLanguage.VI.fits(String.join(" ", given))) {
            throw new NoAnswerException(Reason.INVALID, "the summary is not Vietnamese");
        }
        return new Summary(given);
    }
}
