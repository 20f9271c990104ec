package vn.haidang.dashboards.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import vn.haidang.alerting.alert.Alert;
import vn.haidang.alerting.alert.AlertState;
import vn.haidang.alerting.alert.Role;
import vn.haidang.dashboards.console.account.Duties;
import vn.haidang.dashboards.console.account.ProvinceAccess;
import vn.haidang.dashboards.desk.AlertChanges;
import vn.haidang.ingest.stream.Json;

/** The REST interface over HTTP. */
@SuppressWarnings("NullAway.Init")
@Timeout(60)
class ApiTest {

    private static final ProvinceAccess HERE = new ProvinceAccess(Set.of("binh-dinh"));

    private static RunningConsole console;
    private static FakeAlertDesk desk;
    private static Program coordinator;
    private static List<Alert> alerts;

    @BeforeAll
    static void start() throws IOException {
        console = new RunningConsole();
        desk = console.desk();
        alerts = console.archive().alerts("binh-dinh", 9);
        coordinator = program("trung-tam", HERE, Role.COORDINATOR, Role.DUTY_OFFICER);
    }

    @AfterAll
    static void stop() {
        coordinator.close();
        console.close();
    }

    private static Program program(String name, ProvinceAccess provinces, Role... roles) {
        var duties = new Duties(Set.of(roles), AlertSamples.DEPARTMENT);
        return new Program(console.port(), console.tokenFile().add(name, provinces, duties));
    }

    private static Alert in(AlertState state, int number) {
        var before = desk.changes().latest(alerts.get(number));
        var alert = AlertSamples.in(state, before);
        desk.put(alert);
        return alert;
    }

    private static String actions(Alert alert) {
        return "/api/alerts/" + alert.id() + "/actions";
    }

    private static String action(String id, int revision, String reason, String move) {
        return Json.mapper()
                .writeValueAsString(Map.of(
                        "id",
                        id,
                        "revision",
                        revision,
                        "reason",
                        reason,
                        "move",
                        Json.mapper().readTree(move),
                        "later",
                        1));
    }

    private static JsonNode problem(HttpResponse<String> answer, int status, String key) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse(""));
        var problem = Json.mapper().readTree(answer.body());
        assertEquals(key, problem.get("key").asString());
        assertEquals(status, problem.get("status").asInt());
        assertFalse(problem.get("detail").asString().isBlank());
        return problem;
    }

    @Test
    void nobodyGetsInWithoutAToken() {
        var alert = alerts.getFirst();
        var paths = List.of(
                "/api/alerts", "/api/alerts/" + alert.id(), "/api/alerts/events", "/api", "/api/x", "/api/alerts/x/y");
        int asked = 0;
        for (var stranger :
                List.of(new Program(console.port(), ""), new Program(console.port(), "haidang_" + "x".repeat(43)))) {
            for (var path : paths) {
                var answer = stranger.get(path);
                problem(answer, 401, "token");
                assertEquals(
                        "Bearer",
                        answer.headers().firstValue("WWW-Authenticate").orElse(""));
                assertTrue(answer.headers().firstValue("Set-Cookie").isEmpty());
                asked++;
            }
            problem(stranger.post(actions(alert), "{}"), 401, "token");
        }
        assertEquals(12, asked);
        assertEquals(401, console.signedIn("lan").get("/api/alerts").statusCode(), "a session is no token");
        assertEquals("/login", Visitor.location(coordinator.get("/binh-dinh/alerts")), "a token opens no page");
    }

    @Test
    void listsPageByPageWhatTheTokenReaches() {
        List<String> ids = new ArrayList<>();
        String next = "";
        for (int page = 0; page < 20; page++) {
            var list = coordinator.json("/api/alerts?limit=4&cursor=" + next);
            list.get("alerts").forEach(alert -> ids.add(alert.get("id").asString()));
            next = list.get("next").asString();
            if (list.get("alerts").isEmpty()) {
                break;
            }
        }
        assertEquals(Set.copyOf(alerts.stream().map(Alert::id).toList()), Set.copyOf(ids));
        assertEquals(9, ids.size(), "each once");
        assertFalse(next.isEmpty(), "the end is a place to go on from");
        assertEquals(
                9,
                coordinator
                        .json("/api/alerts?province=binh-dinh&state=detected")
                        .get("alerts")
                        .size());
        assertEquals(
                0,
                coordinator.json("/api/alerts?state=closed,draft").get("alerts").size());
        assertEquals(
                0,
                coordinator
                        .json("/api/alerts?changedSince=2026-11-21T08:19:00Z")
                        .get("alerts")
                        .size());
        for (var wrong : List.of(
                "limit=0", "limit=501", "limit=x", "state=gone", "changedSince=today", "cursor=%3F", "cursor=eA")) {
            problem(coordinator.get("/api/alerts?" + wrong), 400, "bad-request");
        }
    }

    @Test
    void oneAlertComesWithTheMovesOfThisToken() {
        var alert = in(AlertState.ROUTED, 0);
        var answer = coordinator.json("/api/alerts/" + alert.id());
        assertEquals(Json.mapper().readTree(Json.mapper().writeValueAsString(alert)), answer.get("alert"));
        assertEquals("[\"route\",\"verify\"]", answer.get("moves").toString());
        try (var leader = program("lanh-dao", HERE, Role.LEADER)) {
            assertEquals(
                    "[]", leader.json("/api/alerts/" + alert.id()).get("moves").toString());
        }
    }

    @Test
    void anActionIsDoneOnceAndTheHistoryNamesTheToken() {
        var alert = in(AlertState.DETECTED, 1);
        String body = action("a-1", 0, "Nhận từ hệ thống.", "{\"kind\":\"triage\"}");
        for (int i = 0; i < 2; i++) {
            var answer = coordinator.post(actions(alert), body);
            assertEquals(200, answer.statusCode(), answer.body());
            var done = Json.mapper().readTree(answer.body());
            assertEquals(List.of("id", "alert", "revision"), List.copyOf(done.propertyNames()));
            assertEquals("a-1", done.get("id").asString());
            assertEquals(1, done.get("revision").asInt());
        }
        var history = coordinator
                .json("/api/alerts/" + alert.id())
                .get("alert")
                .get("handling")
                .get("history");
        assertEquals(1, history.size());
        assertEquals("token:trung-tam", history.get(0).get("officer").asString());
    }

    @Test
    void refusalsSayWhyInBothLanguages() {
        var alert = in(AlertState.TRIAGED, 2);
        String route = "{\"kind\":\"route\",\"department\":\"Sở Y tế\",\"deadline\":\"2026-11-25T08:00:00Z\"}";
        assertEquals(
                200,
                coordinator
                        .post(actions(alert), action("r-1", 0, "Đúng ngành.", route))
                        .statusCode());

        List<JsonNode> refused = new ArrayList<>();
        var stale = problem(coordinator.post(actions(alert), action("r-2", 0, "x", route)), 409, "stale");
        refused.add(stale);
        refused.add(problem(coordinator.post(actions(alert), action("r-3", 1, " ", route)), 422, "reason"));
        String past = route.replace("2026", "2020");
        refused.add(problem(coordinator.post(actions(alert), action("r-4", 1, "x", past)), 422, "deadline"));
        String approve = "{\"kind\":\"approve\"}";
        refused.add(problem(coordinator.post(actions(alert), action("r-5", 1, "x", approve)), 422, "state"));
        String verify = "{\"kind\":\"verify\"}";
        try (var leader = program("lanh-dao-2", HERE, Role.LEADER);
                var other = program("khac", HERE, Role.DEPARTMENT)) {
            refused.add(problem(leader.post(actions(alert), action("r-6", 1, "x", verify)), 403, "role"));
            var done = other.post(actions(alert), action("r-7", 1, "x", verify));
            assertEquals(200, done.statusCode(), done.body());
        }
        assertTrue(stale.get("detail").asString().contains("Someone else acted first: token:trung-tam"));
        assertTrue(stale.get("detailVi").asString().contains("Đã có người xử lý trước"));
        refused.forEach(
                problem -> assertFalse(problem.get("detailVi").asString().isBlank()));
        assertEquals(5, refused.size());
    }

    @Test
    void whatIsNoActionIsSaidToBeNone() {
        var alert = in(AlertState.DETECTED, 3);
        int before = desk.taken.size();
        var bodies = List.of(
                "",
                "[]",
                "{",
                "{}",
                "{\"id\":\"a b\",\"revision\":0,\"reason\":\"x\",\"move\":{\"kind\":\"triage\"}}",
                action("b-1", 0, "x", "{\"kind\":\"fly\"}"),
                action("b-2", 0, "x", "{\"kind\":\"route\",\"department\":\" \"}"),
                action("b-3", 0, "x".repeat(4_001), "{\"kind\":\"triage\"}"));
        bodies.forEach(body -> problem(coordinator.post(actions(alert), body), 400, "bad-request"));
        problem(coordinator.post(actions(alert), "x".repeat(1024 * 1024 + 1)), 413, "too-large");
        problem(coordinator.post("/api/alerts", "{}"), 405, "method");
        problem(coordinator.post(actions(alert), "{}", "application/x-www-form-urlencoded"), 415, "content-type");
        assertEquals(8, bodies.size());
        assertEquals(before, desk.taken.size());
        String route = coordinator.post(actions(alert), bodies.get(6)).body();
        assertTrue(route.contains("got no department, expected one"), route);
    }

    @Test
    void nobodyCanTellIsSaidAndTheSameIdMayBeSentAgain() {
        var alert = in(AlertState.DETECTED, 4);
        String body = action("u-1", 0, "x", "{\"kind\":\"triage\"}");
        desk.away = true;
        problem(coordinator.post(actions(alert), body), 503, "unknown-outcome");
        desk.away = false;
        assertEquals(200, coordinator.post(actions(alert), body).statusCode());
    }

    /** Every endpoint, for every role, on a province that the token does not reach. */
    @Test
    void nothingOfAnotherProvinceIsReachedByAnyRole() {
        var alert = alerts.getFirst();
        int asked = 0;
        for (var role : Role.values()) {
            for (var elsewhere : List.of("phu-yen", "hung-yen")) {
                try (var program =
                        program("x-" + role.code() + elsewhere, new ProvinceAccess(Set.of(elsewhere)), role)) {
                    problem(program.get("/api/alerts?province=binh-dinh"), 404, "not-found");
                    problem(program.get("/api/alerts/events?province=binh-dinh"), 404, "not-found");
                    problem(program.get("/api/alerts/" + alert.id()), 404, "not-found");
                    problem(program.get("/api/alerts/" + alert.id().replace("binh-dinh", elsewhere)), 404, "not-found");
                    problem(
                            program.post(actions(alert), action("l", 0, "x", "{\"kind\":\"triage\"}")),
                            404,
                            "not-found");
                    assertEquals(0, program.json("/api/alerts").get("alerts").size());
                    asked += 6;
                }
            }
        }
        assertEquals(5 * 2 * 6, asked);
    }

    @Test
    void aTokenWithoutRolesReadsOnly() {
        var alert = in(AlertState.DETECTED, 5);
        int before = desk.taken.size();
        try (var reader = program("doc", HERE)) {
            assertEquals(200, reader.get("/api/alerts/" + alert.id()).statusCode());
            problem(reader.post(actions(alert), action("v", 0, "x", "{\"kind\":\"triage\"}")), 403, "role");
        }
        assertEquals(before, desk.taken.size());
    }

    @Test
    void changesArriveAsTheyComeAndAnInterruptedReaderGoesOn() throws IOException {
        var first = in(AlertState.TRIAGED, 6);
        try (var program = program("nghe", HERE)) {
            var events = program.events("/api/alerts/events", "");
            assertEquals(List.of(":"), events.next());
            var second = in(AlertState.ROUTED, 6);
            desk.put(AlertSamples.elsewhere(second, "hung-yen"));
            assertEvent(events.next(), second);

            var again = program.events("/api/alerts/events", AlertChanges.name(first));
            assertEquals(List.of(":"), again.next());
            assertEvent(again.next(), second);
            assertEquals(
                    "event: reset",
                    program.events("/api/alerts/events", "long@ago").next().getFirst());
        }
    }

    private static void assertEvent(List<String> event, Alert alert) {
        assertEquals("id: " + alert.id() + "@" + alert.revision(), event.get(0));
        assertEquals("event: alert", event.get(1));
        assertEquals(alert, Json.mapper().readValue(event.get(2).substring("data: ".length()), Alert.class));
    }

    @Test
    void aRemovedTokenStopsWorkingAtOnce() throws IOException {
        try (var program = program("tam", HERE)) {
            var events = program.events("/api/alerts/events", "");
            events.next();
            assertEquals(200, program.get("/api/alerts").statusCode());
            assertTrue(console.tokenFile().remove("tam"));
            problem(program.get("/api/alerts"), 401, "token");
            in(AlertState.VERIFYING, 7);
            assertFalse(String.join("", events.next()).contains("data"), "no change is told any more");
            assertEquals(List.of(), events.next(), "the stream ends");
        }
    }

    @Test
    void pagesHearWhichAlertChangedAndNoMore() throws IOException {
        var lan = console.signedIn("lan");
        var events = new Program.Events(lan.stream("/binh-dinh/alerts/events"));
        assertEquals(List.of(":"), events.next());
        var changed = in(AlertState.ISSUED, 8);
        assertEquals(List.of("id: " + AlertChanges.name(changed), "event: alert", "data: {}"), events.next());
    }
}
