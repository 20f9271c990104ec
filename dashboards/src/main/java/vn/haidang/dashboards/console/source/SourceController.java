package vn.haidang.dashboards.console.source;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.haidang.dashboards.console.page.Person;
import vn.haidang.ingest.health.HealthBoard;

/** Shows how sources are doing. */
@Controller
final class SourceController {

    private final HealthBoard board;

    SourceController(HealthBoard board) {
        this.board = board;
    }

    /** @param state code of a state, to see only sources in it */
    @GetMapping("/sources")
    ModelAndView sources(Person person, @RequestParam(name = "state", defaultValue = "") String state) {
        return person.page("sources", SourceView.of(board.now(), person.now(), state));
    }
}
