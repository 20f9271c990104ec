package vn.haidang.deploy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.jspecify.annotations.NullMarked;

/** A real mail server on a free port of this machine. */
@NullMarked
public final class TestMail {

    /** On a busy machine the usual two seconds are too few. */
    private static final long START_MILLIS = 60_000;

    private TestMail() {}

    /** Runs until it is stopped. */
    public static GreenMail start() {
        var setup = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(START_MILLIS);
        var server = new GreenMail(setup);
        server.start();
        return server;
    }
}
