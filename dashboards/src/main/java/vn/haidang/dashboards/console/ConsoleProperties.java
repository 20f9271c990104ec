package vn.haidang.dashboards.console;

import static java.util.Map.entry;

import java.util.Map;
import vn.haidang.dashboards.DashboardsSettings;

/** What Spring Boot is told; nothing of it comes from outside. */
final class ConsoleProperties {

    /** Folder of templates, static files and messages on the class path. */
    static final String RESOURCES = "classpath:/vn/haidang/dashboards/console/";

    /** Where the chart.js jar keeps its bundle; a test notices when the version of the build moves on. */
    private static final String CHARTS = "classpath:/META-INF/resources/webjars/chart.js/4.5.1/dist/";

    /** A proxy that ends TLS runs on the same machine; nobody else may claim an address or a scheme. */
    private static final String LOOPBACK = "127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|::1|0:0:0:0:0:0:0:1";

    private ConsoleProperties() {}

    static Map<String, Object> of(DashboardsSettings.Console settings) {
        return Map.ofEntries(
                entry("server.address", settings.address()),
                entry("server.port", settings.port()),
                entry("server.compression.enabled", true),
                entry("server.forward-headers-strategy", "native"),
                entry("server.tomcat.remoteip.internal-proxies", LOOPBACK),
                entry("server.tomcat.use-relative-redirects", true),
                // A draft of ten pages with fifty facts, each letter written as up to nine characters.
                entry("server.tomcat.max-http-form-post-size", "4MB"),
                entry(
                        "server.servlet.session.timeout",
                        settings.safety().sessions().idle()),
                entry("server.servlet.session.tracking-modes", "cookie"),
                entry("server.servlet.session.cookie.name", "haidang"),
                entry("server.servlet.session.cookie.http-only", true),
                entry("server.servlet.session.cookie.same-site", "lax"),
                entry("spring.threads.virtual.enabled", true),
                entry("spring.thymeleaf.prefix", RESOURCES + "templates/"),
                entry("spring.mvc.static-path-pattern", "/static/**"),
                entry("spring.web.resources.static-locations", RESOURCES + "static/," + CHARTS),
                // Pages link static files by the hash of their content, so a browser may keep them.
                entry("spring.web.resources.chain.strategy.content.enabled", true),
                entry("spring.web.resources.cache.cachecontrol.max-age", "365d"));
    }
}
