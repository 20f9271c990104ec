package vn.haidang.alerting.channel.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A mail server that goes wrong at one point of each conversation, and keeps what it took. */
final class FaultySmtp implements AutoCloseable {

    private final ServerSocket socket;
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final CountDownLatch hanging = new CountDownLatch(1);
    private volatile Fault fault = new Fault(At.NEVER, What.DROP);

    FaultySmtp() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    /** The point of the conversation. */
    enum At {
        GREETING,
        EHLO,
        MAIL,
        RCPT,
        DATA,
        /** In the middle of the text. */
        TEXT,
        /** At the dot that ends the text; the server has not taken it. */
        END_NOT_TAKEN,
        /** At the dot that ends the text; the server has taken it. */
        END_TAKEN,
        QUIT,
        NEVER
    }

    /** What goes wrong. */
    enum What {
        /** The connection ends. */
        DROP,
        /** The connection ends with a reset. */
        RESET,
        /** Nothing more comes. */
        HANG,
        /** "Come again later." */
        SAY_4XX,
        /** "No." */
        SAY_5XX,
        /** No answer that SMTP knows. */
        SAY_NONSENSE
    }

    record Fault(At at, What what) {}

    int port() {
        return socket.getLocalPort();
    }

    void fault(At at, What what) {
        fault = new Fault(at, what);
    }

    /** Texts of the messages that the server is answerable for. */
    List<String> taken() {
        return List.copyOf(taken);
    }

    /** Returns when a client waits in vain. */
    void awaitHang() throws InterruptedException {
        if (!hanging.await(10, TimeUnit.SECONDS)) {
            throw new AssertionError("nobody waited in vain within 10 s");
        }
    }

    private void accept() {
        while (closed.getCount() > 0) {
            try {
                var client = socket.accept();
                Thread.ofVirtual().start(() -> serve(client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client;
                var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))) {
            new Conversation(client, in, client.getOutputStream()).hold();
        } catch (IOException e) {
            // The client went.
        }
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        socket.close();
    }

    private final class Conversation {

        private final Socket client;
        private final BufferedReader in;
        private final OutputStream out;
        private final Fault planned = fault;

        Conversation(Socket client, BufferedReader in, OutputStream out) {
            this.client = client;
            this.in = in;
            this.out = out;
        }

        void hold() throws IOException {
            if (!goesOn(At.GREETING, "220 faulty ESMTP")) {
                return;
            }
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String verb = line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
                boolean on = switch (verb) {
                    case "EHLO", "HELO" -> goesOn(At.EHLO, "250 faulty");
                    case "MAIL" -> goesOn(At.MAIL, "250 sender ok");
                    case "RCPT" -> goesOn(At.RCPT, "250 recipient ok");
                    case "DATA" -> goesOn(At.DATA, "354 go ahead") && text();
                    case "QUIT" -> bye();
                    default -> say("250 ok");
                };
                if (!on) {
                    return;
                }
            }
        }

        private boolean bye() throws IOException {
            goesOn(At.QUIT, "221 bye");
            return false;
        }

        private boolean text() throws IOException {
            if (planned.at() == At.DATA) {
                return true;
            }
            if (planned.at() == At.TEXT) {
                in.readLine();
                return goesOn(At.TEXT, "");
            }
            var text = new StringBuilder();
            for (String line = in.readLine(); !".".equals(line); line = in.readLine()) {
                if (line == null) {
                    return false;
                }
                text.append(line).append('\n');
            }
            if (planned.at() == At.END_NOT_TAKEN) {
                return goesOn(At.END_NOT_TAKEN, "");
            }
            taken.add(text.toString());
            return goesOn(At.END_TAKEN, "250 taken");
        }

        private boolean goesOn(At at, String answer) throws IOException {
            return planned.at() == at ? goesWrong(planned.what()) : say(answer);
        }

        private boolean goesWrong(What what) throws IOException {
            return switch (what) {
                case DROP -> false;
                case RESET -> {
                    client.setSoLinger(true, 0);
                    yield false;
                }
                case HANG -> hang();
                case SAY_4XX -> say("451 come again later");
                case SAY_5XX -> say("554 no");
                case SAY_NONSENSE -> say("no answer that anybody knows");
            };
        }

        private boolean hang() {
            hanging.countDown();
            try {
                closed.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return false;
        }

        private boolean say(String answer) throws IOException {
            out.write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
            return true;
        }
    }
}
