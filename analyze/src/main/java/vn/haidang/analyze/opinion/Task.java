package vn.haidang.analyze.opinion;

/**
 * One kind of question.
 *
 * @param <T> what the answer becomes
 */
interface Task<T> {

    /** What the model has to do and which JSON object to answer with. */
    String text();

    /**
     * Reads and checks the object that the model answered with.
     *
     * @throws NoAnswerException when it is not what was asked for
     */
    T read(AnswerObject answer, Excerpt excerpt) throws NoAnswerException;
}
