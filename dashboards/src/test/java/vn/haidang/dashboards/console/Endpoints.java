package vn.haidang.dashboards.console;

import java.util.List;
import java.util.Map;
import vn.haidang.dashboards.console.account.Right;

/** Every endpoint of the console and what is expected of it; one that is missing here fails a test. */
final class Endpoints {

    /** An action that the workflow refuses, since nobody has seen that revision. */
    static final String ACTION = "{\"id\":\"e-1\",\"revision\":99,\"reason\":\"x\",\"move\":{\"kind\":\"triage\"}}";

    /** An account of the other province alone; its name is marked, so that no page may show it. */
    static final String ELSEWHERE = "dau-hung-yen.nguoi";

    private static final String HIDDEN = "/people/" + ELSEWHERE;

    private Endpoints() {}

    static List<Endpoint> of(RunningConsole console) {
        String article = Samples.articles().getFirst().analyzed().article().id().value();
        String alert = "/{P}/alerts/"
                + console.archive().alerts("binh-dinh", 1).getFirst().id().replace("binh-dinh", "{P}");
        String story = "/{P}/stories/" + StorySamples.RICH;
        String briefing = "/{P}/briefings/" + BriefingSamples.FROZEN;
        String version = briefing + "/versions/1/briefing";
        return List.of(
                Endpoint.open("GET /login", "/login", 200),
                Endpoint.open("GET /healthz", "/healthz", 200),
                Endpoint.person("GET /", "/", 302, 303, 200),
                Endpoint.person("ANY /error", "/error", 200),
                Endpoint.person("GET /login/code", "/login/code", 303),
                Endpoint.send("POST /login/code", "/login/code", Map.of("code", "123456"), 303),
                Endpoint.person("GET /account", "/account", 200),
                Endpoint.person("GET /sources", "/sources", 200),
                Endpoint.send("POST /account/language", "/account/language", Map.of(), 303),
                Endpoint.person("GET /account/password", "/account/password", 200),
                Endpoint.send("POST /account/password", "/account/password", Map.of(), 400),
                Endpoint.person("GET /account/second-factor", "/account/second-factor", 200),
                Endpoint.send("POST /account/second-factor", "/account/second-factor", Map.of(), 400),
                Endpoint.somewhere("GET /people", Right.KEEP_ACCOUNTS, "/people", Map.of(), 200),
                Endpoint.somewhere("POST /people", Right.KEEP_ACCOUNTS, "/people", Map.of("name", "lan"), 409),
                Endpoint.somewhere("GET /people/{name}", Right.KEEP_ACCOUNTS, "/people/viewer.own", Map.of(), 200, 404),
                Endpoint.somewhere(
                        "POST /people/{name}/access", Right.KEEP_ACCOUNTS, HIDDEN + "/access", Map.of(), 404, 400),
                Endpoint.somewhere(
                        "POST /people/{name}/password", Right.KEEP_ACCOUNTS, HIDDEN + "/password", Map.of(), 404, 200),
                Endpoint.somewhere(
                        "POST /people/{name}/second-factor",
                        Right.KEEP_ACCOUNTS,
                        HIDDEN + "/second-factor",
                        Map.of(),
                        404,
                        303),
                Endpoint.somewhere(
                        "POST /people/{name}/sso", Right.KEEP_ACCOUNTS, HIDDEN + "/sso", Map.of("sso", "x"), 404, 303),
                Endpoint.somewhere(
                        "POST /people/{name}/standing", Right.KEEP_ACCOUNTS, HIDDEN + "/standing", Map.of(), 404, 303),
                Endpoint.somewhere("GET /audit", Right.READ_AUDIT, "/audit", Map.of(), 200),
                Endpoint.read("GET /{province}", "/{P}"),
                Endpoint.read("GET /{province}/search", "/{P}/search?q="),
                Endpoint.act("GET /{province}/search/form", null, "/{P}/search/form?all=x", Map.of(), 302, 303),
                Endpoint.read("GET /{province}/search/export.csv", "/{P}/search/export.csv?q="),
                Endpoint.read("GET /{province}/search/export.json", "/{P}/search/export.json?q="),
                Endpoint.act("POST /{province}/searches", null, "/{P}/searches", Map.of("name", "x"), 303),
                Endpoint.act("POST /{province}/searches/{id}/delete", null, "/{P}/searches/x/delete", Map.of(), 303),
                Endpoint.read("GET /{province}/articles/{id}", "/{P}/articles/" + article),
                Endpoint.read(
                        "GET /{province}/evidence/{article}/{revision}/page.txt",
                        "/{P}/evidence/" + article + "/2/page.txt"),
                Endpoint.read(
                        "GET /{province}/evidence/{article}/{revision}/picture.png",
                        "/{P}/evidence/" + article + "/2/picture.png"),
                Endpoint.read("GET /{province}/stories", "/{P}/stories"),
                Endpoint.read("GET /{province}/stories/{id}", story),
                Endpoint.act(
                        "POST /{province}/stories/{id}/merge", Right.EDIT_STORIES, story + "/merge", Map.of(), 303),
                Endpoint.act(
                        "POST /{province}/stories/{id}/split", Right.EDIT_STORIES, story + "/split", Map.of(), 303),
                Endpoint.read("GET /{province}/briefings", "/{P}/briefings"),
                Endpoint.act(
                        "GET /{province}/briefings/new", Right.EDIT_BRIEFINGS, "/{P}/briefings/new", Map.of(), 200),
                Endpoint.act(
                        "POST /{province}/briefings",
                        Right.EDIT_BRIEFINGS,
                        "/{P}/briefings",
                        Map.of("title", "Họp báo", "q", "xyz"),
                        303),
                Endpoint.read("GET /{province}/briefings/{id}", briefing),
                Endpoint.act("POST /{province}/briefings/{id}", Right.EDIT_BRIEFINGS, briefing, Map.of(), 303),
                Endpoint.act(
                        "POST /{province}/briefings/{id}/stories",
                        Right.EDIT_BRIEFINGS,
                        briefing + "/stories",
                        Map.of("story", StorySamples.RICH),
                        303),
                Endpoint.read("GET /{province}/briefings/{id}/draft.docx", briefing + "/draft.docx"),
                Endpoint.read("GET /{province}/briefings/{id}/draft.pdf", briefing + "/draft.pdf"),
                Endpoint.act(
                        "GET /{province}/briefings/{id}/freeze",
                        Right.FREEZE_BRIEFINGS,
                        briefing + "/freeze",
                        Map.of(),
                        200),
                Endpoint.act(
                        "POST /{province}/briefings/{id}/freeze",
                        Right.FREEZE_BRIEFINGS,
                        briefing + "/freeze",
                        Map.of(),
                        303),
                Endpoint.read("GET /{province}/briefings/{id}/versions/{number}/briefing.docx", version + ".docx"),
                Endpoint.read("GET /{province}/briefings/{id}/versions/{number}/briefing.pdf", version + ".pdf"),
                Endpoint.read("GET /{province}/briefings/{id}/versions/{number}/briefing.json", version + ".json"),
                Endpoint.act(
                        "POST /{province}/corrections",
                        Right.CORRECT_LABELS,
                        "/{P}/corrections",
                        Map.of("article", article, "value", "tone:neutral"),
                        303),
                Endpoint.act(
                        "POST /{province}/corrections/{id}/withdraw",
                        Right.CORRECT_LABELS,
                        "/{P}/corrections/x/withdraw",
                        Map.of("article", article),
                        303),
                Endpoint.read("GET /{province}/trends", "/{P}/trends"),
                Endpoint.read("GET /{province}/alerts", "/{P}/alerts"),
                Endpoint.read("GET /{province}/alerts/events", "/{P}/alerts/events"),
                Endpoint.read("GET /{province}/alerts/{id}", alert),
                Endpoint.read("GET /{province}/alerts/{id}/steps", alert + "/steps"),
                Endpoint.act("POST /{province}/alerts/{id}", Right.ACT_ON_ALERTS, alert, Map.of("move", "triage"), 422),
                Endpoint.read("GET /{province}/alerts/{id}/dossier.docx", alert + "/dossier.docx"),
                Endpoint.read("GET /{province}/alerts/{id}/dossier.pdf", alert + "/dossier.pdf"),
                Endpoint.read("GET /{province}/alerts/{id}/letters/{kind}", alert + "/letters/statement"),
                Endpoint.read("GET /{province}/handover", "/{P}/handover"),
                Endpoint.act("POST /{province}/handover", Right.KEEP_SHIFT, "/{P}/handover", Map.of(), 400),
                Endpoint.read("GET /{province}/shift", "/{P}/shift"),
                Endpoint.read("GET /{province}/shift/events", "/{P}/shift/events"),
                Endpoint.act(
                        "POST /{province}/shift/marks",
                        Right.KEEP_SHIFT,
                        "/{P}/shift/marks",
                        Map.of("matter", "story-" + StorySamples.RICH, "mark", "seen"),
                        200,
                        303),
                Endpoint.act(
                        "POST /{province}/shift/group", Right.EDIT_STORIES, "/{P}/shift/group", Map.of(), 200, 303),
                Endpoint.read("GET /{province}/rules", "/{P}/rules"),
                Endpoint.act("POST /{province}/rules/try", null, "/{P}/rules/try", Map.of("text", "rules: []"), 200),
                Endpoint.everywhere(
                        "POST /{province}/rules", Right.ARM_RULES, "/{P}/rules", Map.of("text", "x", "seen", "0"), 200),
                Endpoint.token("GET /api/alerts", null, "/api/alerts?province={P}", 200),
                Endpoint.token("GET /api/alerts/{id}", null, "/api" + alert.substring("/{P}".length()), 200),
                Endpoint.token(
                        "POST /api/alerts/{id}/actions",
                        Right.ACT_ON_ALERTS,
                        "/api" + alert.substring("/{P}".length()) + "/actions",
                        403,
                        409,
                        422),
                Endpoint.token("GET /api/alerts/events", null, "/api/alerts/events?province={P}", 200));
    }
}
