package vn.haidang.dashboards.console;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.haidang.dashboards.console.account.Right;

/**
 * What is expected of one endpoint of the console.
 *
 * @param mapping as Spring has it, "GET /{province}/search"
 * @param guard who may use it
 * @param right needed beyond reading; {@code null} for none
 * @param path an address of it, "{P}" where the province stands
 * @param form sent by POST
 * @param ok statuses for whoever may
 */
record Endpoint(
        String mapping, Guard guard, @Nullable Right right, String path, Map<String, String> form, Set<Integer> ok) {

    enum Guard {
        /** Anybody, signed in or not. */
        OPEN,
        /** Whoever is signed in; no province in it. */
        PERSON,
        /** Whoever has the right in some province; no province in it. */
        SOMEWHERE,
        /** Whoever sees the province and has the right there. */
        PROVINCE,
        /** Whoever has the right in every province. */
        EVERY_PROVINCE,
        /** A token that reaches the province. */
        TOKEN
    }

    static Endpoint open(String mapping, String path, int status) {
        return new Endpoint(mapping, Guard.OPEN, null, path, Map.of(), Set.of(status));
    }

    static Endpoint person(String mapping, String path, Integer... ok) {
        return new Endpoint(mapping, Guard.PERSON, null, path, Map.of(), Set.of(ok));
    }

    static Endpoint send(String mapping, String path, Map<String, String> form, Integer... ok) {
        return new Endpoint(mapping, Guard.PERSON, null, path, form, Set.of(ok));
    }

    static Endpoint somewhere(String mapping, Right right, String path, Map<String, String> form, Integer... ok) {
        return new Endpoint(mapping, Guard.SOMEWHERE, right, path, form, Set.of(ok));
    }

    static Endpoint read(String mapping, String path) {
        return new Endpoint(mapping, Guard.PROVINCE, null, path, Map.of(), Set.of(200));
    }

    static Endpoint act(String mapping, @Nullable Right right, String path, Map<String, String> form, Integer... ok) {
        return new Endpoint(mapping, Guard.PROVINCE, right, path, form, Set.of(ok));
    }

    static Endpoint everywhere(String mapping, Right right, String path, Map<String, String> form, Integer... ok) {
        return new Endpoint(mapping, Guard.EVERY_PROVINCE, right, path, form, Set.of(ok));
    }

    static Endpoint token(String mapping, @Nullable Right right, String path, Integer... ok) {
        return new Endpoint(mapping, Guard.TOKEN, right, path, Map.of(), Set.of(ok));
    }

    boolean isPost() {
        return mapping.startsWith("POST ");
    }

    /** Whether its answer never ends. */
    boolean isStream() {
        return mapping.endsWith("/events");
    }

    String in(String province) {
        return path.replace("{P}", province);
    }
}
