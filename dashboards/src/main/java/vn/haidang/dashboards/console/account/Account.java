package vn.haidang.dashboards.console.account;

/**
 * A person who may sign in.
 *
 * @param name what is typed at sign-in
 * @param password hash with its algorithm in front, "{bcrypt}$2a$…"
 * @param locale language of the pages until the person picks another, "vi" or "en"
 */
public record Account(String name, String password, ProvinceAccess provinces, String locale) {

    public Account {
        require(name.matches("[A-Za-z0-9][A-Za-z0-9._@-]{0,63}"), "name", name, "letters, digits and . _ @ -");
        require(
                password.matches("\\{[a-z0-9]+}[!-~&&[^\"\\\\]]+"),
                "password",
                "(hidden)",
                "a hash like {bcrypt}$2a$…");
        require(locale.matches("vi|en"), "locale", locale, "vi or en");
    }

    private static void require(boolean holds, String what, String got, String expected) {
        if (!holds) {
            throw new IllegalArgumentException(what + " is '" + got + "', expected " + expected);
        }
    }

    /** Without the hash, so that it cannot reach a log. */
    @Override
    public String toString() {
        return "Account[" + name + "]";
    }
}
