package vn.haidang.dashboards.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.haidang.alerting.alert.Role;
import vn.haidang.dashboards.console.account.Access;
import vn.haidang.dashboards.console.account.Duties;
import vn.haidang.dashboards.console.account.ProvinceAccess;
import vn.haidang.dashboards.console.account.Standing;

/** Every endpoint that the running console has, for every role, in every relation to the province. */
@SuppressWarnings("NullAway.Init")
class EveryEndpointTest {

    private static final String HERE = "binh-dinh";
    private static final String ELSEWHERE = "hung-yen";
    private static final String DEPARTMENT = "Sở Y tế";

    private static RunningConsole console;
    private static List<Endpoint> expected;

    /** What somebody has to do with the province that is asked for. */
    private enum Relation {
        /** Has the role there, and sees no other province. */
        OWN,
        /** Has the role in every province. */
        EVERYWHERE,
        /** Has the role in another province and only reads here. */
        READS_HERE,
        /** Has the role in another province and does not see this one. */
        OTHER,
        /** Has the role; there is no such province. */
        UNKNOWN
    }

    @BeforeAll
    static void start() throws IOException {
        console = new RunningConsole(MarkedArchive::over);
        expected = Endpoints.of(console);
        console.accounts()
                .put(Endpoints.ELSEWHERE, RunningConsole.PASSWORD, new ProvinceAccess(Set.of(ELSEWHERE)), "vi");
    }

    @AfterAll
    static void stop() {
        console.close();
    }

    /** No role, then each one. */
    private static List<Set<Role>> roles() {
        return Stream.concat(Stream.of(Set.<Role>of()), Stream.of(Role.values()).map(Set::of))
                .toList();
    }

    @Test
    void everyEndpointHasARow() {
        var rows = expected.stream().map(Endpoint::mapping).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(console.endpoints(), rows, "an endpoint without a row, or a row without an endpoint");
        assertEquals(rows.size(), expected.size());
    }

    @Test
    void peopleReachWhatTheirRoleInThatProvinceAllowsAndNothingElse() throws IOException {
        var pages = expected.stream()
                .filter(endpoint -> endpoint.guard() != Endpoint.Guard.TOKEN)
                .toList();
        int asked = 0;
        int marked = 0;
        for (var roles : roles()) {
            for (var relation : Relation.values()) {
                var visitor = visitor(roles, relation);
                String token = visitor.formToken();
                for (var page : pages) {
                    var answer = ask(visitor, page, province(relation), token);
                    String what = page.mapping() + " for " + Access.codes(roles) + " " + relation;
                    assertTrue(
                            statuses(page, roles, relation).contains(answer.status()), what + ": " + answer.status());
                    marked += leaksNothing(what, relation, answer.body());
                    asked++;
                }
            }
        }
        assertEquals(pages.size() * 6 * 5, asked);
        assertTrue(marked >= 120, "pages that showed something of their own province: " + marked);
        System.getLogger("test").log(System.Logger.Level.INFO, asked + " requests of people, " + marked + " marked");
    }

    private static int leaksNothing(String what, Relation relation, String body) {
        if (relation == Relation.EVERYWHERE) {
            return 0;
        }
        String small = body.toLowerCase(Locale.ROOT);
        assertFalse(
                small.contains(MarkedArchive.mark(ELSEWHERE).toLowerCase(Locale.ROOT)),
                () -> what + " shows something of another province");
        boolean own = small.contains(MarkedArchive.mark(HERE).toLowerCase(Locale.ROOT));
        boolean mayShow = relation == Relation.OWN || relation == Relation.READS_HERE;
        assertTrue(mayShow || !own, () -> what + " shows something of a province that is not seen");
        return own ? 1 : 0;
    }

    private static Visitor visitor(Set<Role> roles, Relation relation) {
        Map<String, Set<Role>> access = new HashMap<>();
        switch (relation) {
            case OWN, UNKNOWN -> access.put(HERE, roles);
            case EVERYWHERE -> access.put(Access.EVERYWHERE, roles);
            case READS_HERE -> {
                access.put(HERE, Set.of());
                access.put("phu-yen", roles);
            }
            case OTHER -> access.put("phu-yen", roles);
        }
        String name = Access.codes(roles) + "." + relation.name().toLowerCase(Locale.ROOT);
        console.accounts().put(name, RunningConsole.PASSWORD, "vi", new Access(access), DEPARTMENT, Standing.ACTIVE);
        return console.signedIn(name);
    }

    /** The province asked for. */
    private static String province(Relation relation) {
        return relation == Relation.UNKNOWN ? "no-such" : relation == Relation.OTHER ? ELSEWHERE : HERE;
    }

    private static Set<Integer> statuses(Endpoint page, Set<Role> roles, Relation relation) {
        var right = page.right();
        boolean held = right == null || right.belongsTo(roles);
        return switch (page.guard()) {
            case OPEN, PERSON, TOKEN -> page.ok();
            case SOMEWHERE -> held ? page.ok() : Set.of(403);
            case PROVINCE, EVERY_PROVINCE ->
                switch (relation) {
                    case OTHER, UNKNOWN -> Set.of(404);
                    case READS_HERE -> right == null ? page.ok() : Set.of(403);
                    case OWN -> held && page.guard() == Endpoint.Guard.PROVINCE ? page.ok() : Set.of(403);
                    case EVERYWHERE -> held ? page.ok() : Set.of(403);
                };
        };
    }

    private record Answer(int status, String body) {}

    private static Answer ask(Visitor visitor, Endpoint page, String province, String token) throws IOException {
        String path = page.in(province);
        if (page.isPost()) {
            Map<String, String> form = new HashMap<>(page.form());
            form.put("_csrf", token);
            var answer = visitor.post(path, form);
            return new Answer(answer.statusCode(), answer.body());
        }
        if (page.isStream()) {
            String opened = visitor.opened(path);
            return new Answer(Integer.parseInt(opened.substring(0, 3)), opened);
        }
        var answer = visitor.get(path);
        return new Answer(answer.statusCode(), answer.body());
    }

    @Test
    void whoIsNotSignedInReachesNothing() throws IOException {
        var stranger = console.stranger();
        stranger.get("/login");
        String token = stranger.signInToken();
        int asked = 0;
        for (var page : expected) {
            for (var province : List.of(HERE, ELSEWHERE, "no-such")) {
                var answer = ask(stranger, page, province, token);
                var status = page.guard() == Endpoint.Guard.OPEN
                        ? page.ok()
                        : page.guard() == Endpoint.Guard.TOKEN ? Set.of(401) : Set.of(302, 303);
                assertTrue(status.contains(answer.status()), page.mapping() + ": " + answer.status());
                assertFalse(answer.body().contains("DAU-"), page.mapping());
                asked++;
            }
        }
        assertEquals(expected.size() * 3, asked);
    }

    @Test
    void noFormWorksWithoutItsToken() throws IOException {
        var visitor = console.signedIn("lan");
        int asked = 0;
        for (var page : expected) {
            if (page.isPost() && page.guard() != Endpoint.Guard.TOKEN) {
                assertEquals(403, ask(visitor, page, HERE, "x").status(), page.mapping());
                asked++;
            }
        }
        assertEquals(
                expected.stream()
                        .filter(page -> page.isPost() && page.guard() != Endpoint.Guard.TOKEN)
                        .count(),
                asked);
        assertTrue(asked >= 5, "forms: " + asked);
    }

    @Test
    void tokensReachWhatTheyAreFor() throws IOException {
        var endpoints = expected.stream()
                .filter(endpoint -> endpoint.guard() == Endpoint.Guard.TOKEN)
                .toList();
        Map<Relation, ProvinceAccess> reach = new EnumMap<>(Map.of(
                Relation.OWN, new ProvinceAccess(Set.of(HERE)),
                Relation.EVERYWHERE, ProvinceAccess.ALL,
                Relation.OTHER, new ProvinceAccess(Set.of("phu-yen")),
                Relation.UNKNOWN, new ProvinceAccess(Set.of(HERE))));
        int asked = 0;
        for (var roles : roles()) {
            for (var relation : reach.keySet()) {
                String name = "t." + Access.codes(roles) + "." + relation.name();
                var duties = new Duties(roles, DEPARTMENT);
                String secret = console.tokenFile().add(name, Objects.requireNonNull(reach.get(relation)), duties);
                try (var program = new Program(console.port(), secret)) {
                    for (var endpoint : endpoints) {
                        check(program, endpoint, roles, relation);
                        asked++;
                    }
                }
            }
        }
        assertEquals(endpoints.size() * 6 * 4, asked);
    }

    private static void check(Program program, Endpoint endpoint, Set<Role> roles, Relation relation)
            throws IOException {
        String what = endpoint.mapping() + " for " + Access.codes(roles) + " " + relation;
        String path = endpoint.in(province(relation));
        boolean reached = relation == Relation.OWN || relation == Relation.EVERYWHERE;
        var right = endpoint.right();
        var status = !reached ? Set.of(404) : right == null || right.belongsTo(roles) ? endpoint.ok() : Set.of(403);
        if (endpoint.isStream()) {
            String opened = program.opened(path);
            assertTrue(status.contains(Integer.parseInt(opened.substring(0, 3))), what + ": " + opened);
            return;
        }
        var answer = endpoint.isPost() ? program.post(path, Endpoints.ACTION) : program.get(path);
        assertTrue(status.contains(answer.statusCode()), what + ": " + answer.statusCode() + answer.body());
        if (relation != Relation.EVERYWHERE) {
            assertFalse(answer.body().contains(MarkedArchive.mark(ELSEWHERE)), what);
        }
        assertTrue(reached || !answer.body().contains("DAU-"), what);
    }

    /** So that a role that is added later is not forgotten. */
    @Test
    void everyRoleIsTried() {
        var tried = EnumSet.noneOf(Role.class);
        roles().forEach(tried::addAll);
        assertEquals(EnumSet.allOf(Role.class), tried);
        @Nullable String none = Access.codes(roles().getFirst());
        assertEquals(Access.VIEWER, none);
    }
}
