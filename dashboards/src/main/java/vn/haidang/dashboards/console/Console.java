package vn.haidang.dashboards.console;

import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.haidang.alerting.letter.Letters;
import vn.haidang.dashboards.DashboardsSettings;
import vn.haidang.dashboards.archive.ArchiveReader;
import vn.haidang.dashboards.briefing.BriefingLog;
import vn.haidang.dashboards.correction.CorrectionLog;
import vn.haidang.dashboards.desk.AlertDesk;
import vn.haidang.dashboards.edit.RuleDesk;
import vn.haidang.dashboards.edit.StoryEdits;
import vn.haidang.dashboards.shift.ShiftLog;
import vn.haidang.ingest.article.EvidenceShelf;
import vn.haidang.ingest.health.HealthBoard;
import vn.haidang.ingest.stream.Stage;

/** The web console as a stage. */
public final class Console implements Stage {

    /** Tomcat tells of every start; held here because a logger nobody holds forgets its level. */
    private static final Logger TOMCAT = Logger.getLogger("org.apache");

    private final DashboardsSettings.Console settings;
    private final ArchiveReader archive;
    private final Desks desks;
    private final Letters letters;
    private final EvidenceShelf shelf;
    private final Clock clock;

    private @Nullable ConfigurableApplicationContext context;

    /**
     * Starts nothing yet.
     *
     * @param desks closed with the console
     * @param shelf has the pages kept as evidence
     */
    public Console(
            DashboardsSettings.Console settings,
            ArchiveReader archive,
            Desks desks,
            Letters letters,
            EvidenceShelf shelf,
            Clock clock) {
        this.settings = settings;
        this.archive = archive;
        this.desks = desks;
        this.letters = letters;
        this.shelf = shelf;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "console";
    }

    @Override
    public void start() {
        TOMCAT.setLevel(Level.WARNING);
        try {
            context = application().run();
        } catch (PortInUseException e) {
            throw new IllegalStateException("console cannot listen on port " + settings.port() + ": it is in use", e);
        }
    }

    /** The port it listens on, once started. */
    public int port() {
        var running = Objects.requireNonNull(context, "console is not started");
        return running.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /** Where a browser on this machine finds it, once started. */
    public URI address() {
        return URI.create("http://" + settings.address() + ":" + port());
    }

    /** Every method and path that it answers, "GET /{province}/search", once started. */
    Set<String> endpoints() {
        var running = Objects.requireNonNull(context, "console is not started");
        var mapping = running.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        return mapping.getHandlerMethods().keySet().stream()
                .flatMap(mapped -> mapped.getPatternValues().stream()
                        .flatMap(path -> methods(mapped).map(method -> method + " " + path)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> methods(RequestMappingInfo mapped) {
        var methods = mapped.getMethodsCondition().getMethods();
        return methods.isEmpty() ? Stream.of("ANY") : methods.stream().map(Enum::name);
    }

    @Override
    public void close() {
        desks.dismiss();
        if (context != null) {
            context.close();
        }
        desks.close();
    }

    private SpringApplication application() {
        var application = new SpringApplication(ConsoleBeans.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setRegisterShutdownHook(false);
        application.setListeners(application.getListeners().stream()
                // Logging belongs to whoever started this process.
                .filter(listener -> !(listener instanceof LoggingApplicationListener))
                .toList());
        application.addInitializers(this::provide);
        return application;
    }

    private void provide(ConfigurableApplicationContext fresh) {
        Map<String, Object> properties = ConsoleProperties.of(settings);
        fresh.getEnvironment().getPropertySources().addFirst(new MapPropertySource("console", properties));
        var beans = (GenericApplicationContext) fresh;
        beans.registerBean(DashboardsSettings.Console.class, () -> settings);
        beans.registerBean(ArchiveReader.class, () -> archive);
        beans.registerBean(StoryEdits.class, desks::stories);
        beans.registerBean(RuleDesk.class, desks::rules);
        beans.registerBean(AlertDesk.class, desks::alerts);
        beans.registerBean(ShiftLog.class, desks::shift);
        beans.registerBean(BriefingLog.class, desks::briefings);
        beans.registerBean(CorrectionLog.class, desks::corrections);
        beans.registerBean(HealthBoard.class, desks::sources);
        beans.registerBean(Letters.class, () -> letters);
        beans.registerBean(EvidenceShelf.class, () -> shelf);
        beans.registerBean(Clock.class, () -> clock);
    }
}
