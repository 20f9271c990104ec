package vn.haidang.analyze.response;

import java.util.List;
import java.util.Set;
import vn.haidang.analyze.result.Evidence;
import vn.haidang.analyze.result.Response;

/**
 * What answer one article may call for.
 *
 * @param evidence the sentence in question with its kind; none when no answer is called for
 * @param clues which kinds of queries fired, for the {@code model} package to weigh
 */
public record JudgedResponse(Response response, List<Evidence> evidence, Set<String> clues) {

    public JudgedResponse {
        evidence = List.copyOf(evidence);
        clues = Set.copyOf(clues);
    }
}
