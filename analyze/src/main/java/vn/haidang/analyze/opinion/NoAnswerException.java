package vn.haidang.analyze.opinion;

/** A question that ends without an answer; the message never holds words of the article, the answer or the key. */
final class NoAnswerException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String detail;

    NoAnswerException(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
        this.detail = detail;
    }

    <T> Answer<T> answer() {
        return new Answer.Withheld<>(reason, detail);
    }
}
