package vn.haidang.analyze.response;

import java.util.List;
import vn.haidang.analyze.result.Evidence;
import vn.haidang.analyze.result.Response;

/**
 * What answer one article may call for.
 *
 * @param evidence the sentence in question with its kind; none when no answer is called for
 */
public record JudgedResponse(Response response, List<Evidence> evidence) {

    static final JudgedResponse NONE = new JudgedResponse(Response.NONE, List.of());

    public JudgedResponse {
        evidence = List.copyOf(evidence);
    }
}
