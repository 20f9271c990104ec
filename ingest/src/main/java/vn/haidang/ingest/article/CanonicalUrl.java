package vn.haidang.ingest.article;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The one spelling of an address, from which an {@link ArticleId} is made. */
public final class CanonicalUrl {

    /** Parameters that say where a reader came from, never which page is shown. */
    private static final Set<String> TRACKING = Set.of(
            "fbclid",
            "gclid",
            "gclsrc",
            "dclid",
            "gbraid",
            "wbraid",
            "msclkid",
            "yclid",
            "twclid",
            "igshid",
            "igsh",
            "mc_cid",
            "mc_eid",
            "mkt_tok",
            "_ga",
            "_gl",
            "zarsrc",
            "vn_source",
            "vn_medium",
            "vn_campaign",
            "vn_term");

    private static final String TRACKING_PREFIX = "utm_";

    private CanonicalUrl() {}

    /**
     * Scheme and host in lower case, without default port, user, fragment and tracking parameters; path and the order
     * of the other parameters stay as they are. An address without a host comes back as it is.
     */
    public static URI of(URI url) {
        if (url.getHost() == null || url.getScheme() == null) {
            return url;
        }
        String scheme = url.getScheme().toLowerCase(Locale.ROOT);
        String path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        return URI.create(scheme + "://" + url.getHost().toLowerCase(Locale.ROOT) + port(scheme, url.getPort()) + path
                + query(url.getRawQuery() == null ? "" : url.getRawQuery()));
    }

    private static String port(String scheme, int port) {
        boolean isDefault = port == -1 || port == (scheme.equals("https") ? 443 : 80);
        return isDefault ? "" : ":" + port;
    }

    private static String query(String raw) {
        String kept = Arrays.stream(raw.split("&", -1))
                .filter(parameter -> !parameter.isEmpty() && !isTracking(parameter))
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    private static boolean isTracking(String parameter) {
        String name = parameter.split("=", 2)[0].toLowerCase(Locale.ROOT);
        return name.startsWith(TRACKING_PREFIX) || TRACKING.contains(name);
    }
}
