package vn.haidang.dashboards.console.account;

/** How far somebody has got with signing in. */
public enum SignInStep {
    /** Not at all, or the session has ended. */
    OUTSIDE("/login?ended"),
    /** The password was right; the code is missing. */
    CODE("/login/code"),
    /** The password was set by somebody else and has to be changed. */
    PASSWORD("/account/password"),
    /** The roles of the account need a second factor, which it has not. */
    ENROL("/account/second-factor"),
    INSIDE("/");

    private final String page;

    SignInStep(String page) {
        this.page = page;
    }

    /** Where the next step is made. */
    public String page() {
        return page;
    }
}
