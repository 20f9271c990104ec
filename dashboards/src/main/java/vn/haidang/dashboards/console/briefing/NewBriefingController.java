package vn.haidang.dashboards.console.briefing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.haidang.analyze.query.QueryException;
import vn.haidang.dashboards.archive.ArchiveReader;
import vn.haidang.dashboards.archive.ArchivedStory;
import vn.haidang.dashboards.archive.Period;
import vn.haidang.dashboards.archive.QueryTooLargeException;
import vn.haidang.dashboards.briefing.Briefing;
import vn.haidang.dashboards.briefing.BriefingDesk;
import vn.haidang.dashboards.briefing.BriefingDraft;
import vn.haidang.dashboards.briefing.BriefingEvent;
import vn.haidang.dashboards.briefing.BriefingLog;
import vn.haidang.dashboards.briefing.BriefingLogAwayException;
import vn.haidang.dashboards.briefing.Material;
import vn.haidang.dashboards.console.account.Right;
import vn.haidang.dashboards.console.page.LocalRedirect;
import vn.haidang.dashboards.console.page.Province;
import vn.haidang.dashboards.console.page.Visit;

/** Asks for what a dossier is to be, and drafts it. */
@Controller
final class NewBriefingController {

    private static final Logger LOG = LoggerFactory.getLogger(NewBriefingController.class);

    private final ArchiveReader archive;
    private final BriefingDesk desk;
    private final BriefingLog log;

    NewBriefingController(ArchiveReader archive, BriefingDesk desk, BriefingLog log) {
        this.archive = archive;
        this.desk = desk;
        this.log = log;
    }

    @GetMapping("/{province}/briefings/new")
    ModelAndView ask(Visit visit, @RequestParam MultiValueMap<String, String> parameters) {
        visit.require(Right.EDIT_BRIEFINGS);
        return page(visit, NewBriefing.parse(parameters, visit.today()), BriefingNotice.NONE);
    }

    @PostMapping("/{province}/briefings")
    @Nullable
    ModelAndView draft(
            Visit visit,
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response) {
        visit.require(Right.EDIT_BRIEFINGS);
        var asked = NewBriefing.parse(parameters, visit.today());
        try {
            var briefing = briefing(visit, asked);
            log.put(new BriefingEvent.Drafted(UUID.randomUUID().toString(), briefing));
            LOG.info("{} drafts the dossier {} of {}", visit.user(), briefing.id(), briefing.province());
            new LocalRedirect().sendRedirect(request, response, BriefingLinks.page(visit.province(), briefing));
            return null;
        } catch (QueryException | QueryTooLargeException e) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(visit, asked, BriefingNotice.QUERY);
        } catch (IllegalArgumentException | DateTimeException e) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(visit, asked, BriefingNotice.LENGTH);
        } catch (BriefingLogAwayException e) {
            LOG.warn("{}", e.getMessage());
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return page(visit, asked, BriefingNotice.UNKEPT);
        }
    }

    private Briefing briefing(Visit visit, NewBriefing asked) {
        var heading = asked.heading();
        var material = material(visit, asked);
        String language = visit.wording().locale().getLanguage();
        String id = heading.day() + "-" + UUID.randomUUID().toString().substring(0, 8);
        var entries = BriefingDraft.of(material, language);
        return Briefing.drafted(id, language, heading, material, entries, visit.user(), visit.now());
    }

    private Material material(Visit visit, NewBriefing asked) {
        var names = names(visit);
        var stories = stories(visit.province(), asked);
        if (stories.isEmpty()) {
            return desk.ofSearch(asked.query().toSearch(visit.province(), visit.today()), asked.origin(), names);
        }
        var ids = stories.stream().map(story -> story.story().id()).toList();
        return desk.ofStories(visit.province().id(), ids, period(stories, visit.today()), names);
    }

    /** Names by id of the provinces that somebody sees. */
    static Map<String, String> names(Visit visit) {
        Map<String, String> names = new LinkedHashMap<>();
        visit.provinces().forEach(province -> names.put(province.id(), province.name()));
        return names;
    }

    private List<ArchivedStory> stories(Province province, NewBriefing asked) {
        return asked.stories().stream()
                .flatMap(id -> archive.story(province.id(), id).stream())
                .toList();
    }

    private static Period period(List<ArchivedStory> stories, LocalDate today) {
        return stories.stream()
                .map(story -> LocalDate.ofInstant(story.started(), Period.ZONE))
                .min(LocalDate::compareTo)
                .filter(first -> !first.isAfter(today))
                .map(first -> new Period(first, today))
                .orElse(new Period(today, today));
    }

    private ModelAndView page(Visit visit, NewBriefing asked, BriefingNotice notice) {
        var existing = log.list(visit.province().id()).stream()
                .map(history -> BriefingRow.of(visit.province(), history))
                .toList();
        return visit.page("briefing-new", asked)
                .addObject("stories", stories(visit.province(), asked))
                .addObject("existing", existing)
                .addObject("notice", notice);
    }
}
