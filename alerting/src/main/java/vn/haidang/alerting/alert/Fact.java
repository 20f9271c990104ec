package vn.haidang.alerting.alert;

/**
 * A fact with the document that proves it.
 *
 * @param statement one sentence
 * @param document number and date of a document, or an address
 */
public record Fact(String statement, String document) {

    public Fact {
        Checks.filled("statement of a fact", statement, Checks.PARAGRAPH);
        Checks.filled("document of a fact", document, Checks.LINE);
    }
}
