package vn.haidang.dashboards.console.people;

/**
 * What a page of an account says about what was just done.
 *
 * @param key of the message behind "people.notice."; empty for none
 * @param secret a password to hand over, shown this once; empty for none
 */
public record Notice(String key, String secret) {

    static final Notice NONE = new Notice("", "");

    /** One that an address may name. */
    static Notice of(String done) {
        return switch (done) {
            case "added", "access", "second-factor", "disabled", "enabled", "sso" -> new Notice(done, "");
            default -> NONE;
        };
    }
}
