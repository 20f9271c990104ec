package vn.haidang.deploy.endtoend;

import static vn.haidang.alerting.alert.Role.COORDINATOR;
import static vn.haidang.alerting.alert.Role.DUTY_OFFICER;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import org.slf4j.LoggerFactory;
import vn.haidang.dashboards.console.account.AccountFile;
import vn.haidang.dashboards.console.account.Duties;
import vn.haidang.dashboards.console.account.ProvinceAccess;
import vn.haidang.dashboards.console.account.TokenFile;
import vn.haidang.deploy.PassableFolder;
import vn.haidang.deploy.TestMail;
import vn.haidang.deploy.TestServers;
import vn.haidang.deploy.application.Application;
import vn.haidang.deploy.application.Installation;
import vn.haidang.deploy.application.Role;
import vn.haidang.deploy.config.Configuration;
import vn.haidang.deploy.newsroom.Newsroom;

/** Every stage on the sample newsroom and on servers of its own, started once for all end-to-end tests. */
final class RunningProduct implements AutoCloseable {

    static final String USER = "officer";
    static final String PASSWORD = "lighthouse-2026";

    private static final Path DISTRIBUTION = Path.of("target/haidang");

    private final Path folder;
    private final Newsroom newsroom;
    private final Application application;
    private final String token;
    private final GreenMail mail;

    private RunningProduct(Path folder, Newsroom newsroom, Application application, String token, GreenMail mail) {
        this.folder = folder;
        this.newsroom = newsroom;
        this.application = application;
        this.token = token;
        this.mail = mail;
    }

    static RunningProduct start() throws IOException {
        var folder = PassableFolder.inTemporaryFolder();
        var servers = TestServers.another();
        var clock = Clock.systemUTC();
        var newsroom = Newsroom.open(Path.of("newsroom"), clock);
        Files.writeString(folder.resolve("sources.yaml"), newsroom.sourceList());
        var mail = TestMail.start();
        Files.writeString(folder.resolve("who.yaml"), recipients());
        var changes = Files.writeString(folder.resolve("haidang.yaml"), changes(folder, servers, newsroom, mail));
        var installation = new Installation(
                DISTRIBUTION.resolve("config"), Path.of("servers/target/servers"), Path.of("newsroom"));
        var configuration = Configuration.load(installation.defaults(), changes);
        var duties = new Duties(EnumSet.of(DUTY_OFFICER, COORDINATOR), null);
        new AccountFile(configuration.usersFile()).put(USER, PASSWORD, ProvinceAccess.ALL, "vi", duties);
        String token = new TokenFile(configuration.tokensFile()).add("e2e", ProvinceAccess.ALL, duties);
        var log = LoggerFactory.getLogger(RunningProduct.class);
        var application = Application.start(configuration, installation, EnumSet.allOf(Role.class), log::info, clock);
        return new RunningProduct(folder, newsroom, application, token, mail);
    }

    /** The configuration lines that an operator would write to use clusters of his own. */
    private static String changes(Path folder, TestServers servers, Newsroom newsroom, GreenMail mail) {
        return """
                data: "%s"
                kafka:
                  bootstrap: "%s"
                elasticsearch:
                  url: "%s"
                ingest:
                  sources: sources.yaml
                  delayPerHost: 20ms
                  proxy: "%s"
                evidence:
                  sandbox: false
                console:
                  port: 0
                notices:
                  file: who.yaml
                  publicUrl: https://haidang.example.vn
                  smtp: {host: 127.0.0.1, port: %d, tls: none, from: haidang@example.vn}
                """.formatted(
                        folder,
                        servers.bootstrap(),
                        servers.elasticsearchUrl(),
                        newsroom.proxy(),
                        mail.getSmtp().getPort());
    }

    /** The file delivered with one recipient, who sleeps at no hour. */
    private static String recipients() throws IOException {
        return Files.readString(DISTRIBUTION.resolve("config/notices.yaml"))
                .replaceFirst("(?m)^quietHours:.*$", "")
                .replace("recipients: []", """
                        recipients:
                          - {id: truc, name: Tổ trực, roles: [duty-officer], from: low, email: truc@example.vn}
                        """);
    }

    /** What has arrived by e-mail so far. */
    List<MimeMessage> mails() {
        return List.of(mail.getReceivedMessages());
    }

    /** Secret of a token that may do what the officer may. */
    String token() {
        return token;
    }

    /** Its data, and what tests put beside them. */
    Path folder() {
        return folder;
    }

    Application application() {
        return application;
    }

    Newsroom newsroom() {
        return newsroom;
    }

    String address() {
        return application.consoleAddress().orElseThrow().toString();
    }

    @Override
    public void close() {
        application.close();
        newsroom.close();
        mail.stop();
        PassableFolder.delete(folder);
    }
}
