package vn.haidang.dashboards.console.page;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import vn.haidang.ingest.article.ArticleId;
import vn.haidang.ingest.article.Evidence;

/** Addresses of the pages, and what may be linked outside. */
public final class Links {

    private Links() {}

    public static String overview(Province province, int days) {
        return "/" + encode(province.id()) + "?days=" + days;
    }

    public static String search(Province province, SearchQuery query) {
        String parameters = query.parameters();
        return "/" + encode(province.id()) + "/search" + (parameters.isEmpty() ? "" : "?" + parameters);
    }

    public static String article(Province province, ArticleId id) {
        return article(province, id.value());
    }

    public static String article(Province province, String id) {
        return "/" + encode(province.id()) + "/articles/" + encode(id);
    }

    public static String alert(Province province, String id) {
        return "/" + encode(province.id()) + "/alerts/" + encode(id);
    }

    static String evidence(Province province, Evidence evidence, String what) {
        var request = evidence.request();
        return "/" + encode(province.id()) + "/evidence/" + request.article() + "/" + request.revision() + "/" + what;
    }

    public static String stories(Province province, StoryQuery query) {
        return "/" + encode(province.id()) + "/stories?" + query.parameters();
    }

    public static String rules(Province province) {
        return "/" + encode(province.id()) + "/rules";
    }

    public static String story(Province province, String id) {
        return "/" + encode(province.id()) + "/stories/" + encode(id);
    }

    /** Host of an address, with its port; empty where a name or password hides what the host is. */
    public static String host(URI address) {
        String authority = String.valueOf(address.getRawAuthority());
        return address.getRawAuthority() != null && authority.matches("[A-Za-z0-9._-]+(:\\d+)?") ? authority : "";
    }

    /** The address when a browser may be sent there: a web page with a host, nothing that runs or downloads. */
    public static Optional<String> outside(URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        boolean web = (scheme.equals("http") || scheme.equals("https"))
                && !host(address).isEmpty();
        return web ? Optional.of(address.toASCIIString()) : Optional.empty();
    }

    /** Whether an article is made up for a demonstration: its host ends in the reserved {@code .example}. */
    static boolean sample(URI address) {
        return host(address).endsWith(".example");
    }

    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
