package vn.haidang.deploy.outbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands before a mail server, passes lines on, and in some conversations goes wrong at a point drawn by chance. */
final class MoodyProxy implements AutoCloseable {

    private final ServerSocket socket;
    private final int server;
    private final Random random;
    private final Map<Mood, AtomicInteger> shown = new EnumMap<>(Mood.class);
    private volatile boolean even;

    MoodyProxy(int server, long seed) {
        this.server = server;
        this.random = new Random(seed);
        for (var mood : Mood.values()) {
            shown.put(mood, new AtomicInteger());
        }
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    /** What happens in a conversation. */
    enum Mood {
        GOOD,
        /** Greylisting. */
        COME_AGAIN,
        REFUSED_RECIPIENT,
        DROPPED_BEFORE_DATA,
        DROPPED_IN_TEXT,
        /** The server took it, its answer is lost. */
        DROPPED_BEFORE_250,
        /** The server took it, and says so late. */
        SLOW_250,
        DROPPED_BEFORE_QUIT
    }

    int port() {
        return socket.getLocalPort();
    }

    /** From now on every conversation is good. */
    void calmDown() {
        even = true;
    }

    /** How often each happened. */
    Map<Mood, AtomicInteger> shown() {
        return shown;
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                var client = socket.accept();
                var mood = mood();
                Thread.ofVirtual().start(() -> serve(client, mood));
            } catch (IOException e) {
                return;
            }
        }
    }

    /** Two of three are good. */
    private Mood mood() {
        var moods = Mood.values();
        return even || random.nextInt(3) != 0 ? Mood.GOOD : moods[1 + random.nextInt(moods.length - 1)];
    }

    private void serve(Socket client, Mood mood) {
        try (client;
                var upstream = new Socket(InetAddress.getLoopbackAddress(), server);
                var fromClient = reader(client);
                var fromServer = reader(upstream)) {
            new Conversation(mood, fromClient, client.getOutputStream(), fromServer, upstream.getOutputStream()).hold();
        } catch (IOException e) {
            // One of them went, killed perhaps.
        }
    }

    private static BufferedReader reader(Socket from) throws IOException {
        return new BufferedReader(new InputStreamReader(from.getInputStream(), StandardCharsets.ISO_8859_1));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private final class Conversation {

        private final Mood mood;
        private final BufferedReader fromClient;
        private final OutputStream toClient;
        private final BufferedReader fromServer;
        private final OutputStream toServer;

        Conversation(
                Mood mood,
                BufferedReader fromClient,
                OutputStream toClient,
                BufferedReader fromServer,
                OutputStream toServer) {
            this.mood = mood;
            this.fromClient = fromClient;
            this.toClient = toClient;
            this.fromServer = fromServer;
            this.toServer = toServer;
        }

        void hold() throws IOException {
            answer();
            for (String line = fromClient.readLine(); line != null; line = fromClient.readLine()) {
                if (line.startsWith("MAIL") && mood == Mood.COME_AGAIN) {
                    show();
                    write(toClient, "451 4.7.1 greylisted, come again");
                } else if (line.startsWith("RCPT") && mood == Mood.REFUSED_RECIPIENT) {
                    show();
                    write(toClient, "550 5.1.1 no such user today");
                } else if (line.startsWith("DATA") && mood == Mood.DROPPED_BEFORE_DATA) {
                    show();
                    return;
                } else if (line.startsWith("QUIT") && mood == Mood.DROPPED_BEFORE_QUIT) {
                    show();
                    return;
                } else {
                    write(toServer, line);
                    answer();
                    if (line.startsWith("DATA") && !text()) {
                        return;
                    }
                }
            }
        }

        private boolean text() throws IOException {
            for (String line = fromClient.readLine(); line != null; line = fromClient.readLine()) {
                if (mood == Mood.DROPPED_IN_TEXT) {
                    show();
                    return false;
                }
                write(toServer, line);
                if (line.equals(".")) {
                    return taken();
                }
            }
            return false;
        }

        private boolean taken() throws IOException {
            String answer = fromServer.readLine();
            show();
            if (mood == Mood.DROPPED_BEFORE_250 || answer == null) {
                return false;
            }
            if (mood == Mood.SLOW_250) {
                slow();
            }
            write(toClient, answer);
            return true;
        }

        /** Long enough for a kill to come in between; a mail server that scans for viruses takes longer. */
        private void slow() {
            try {
                Thread.sleep(400);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private void show() {
            shown.getOrDefault(mood, new AtomicInteger()).incrementAndGet();
        }

        /** Passes an answer of one or more lines on. */
        private void answer() throws IOException {
            String line = fromServer.readLine();
            while (line != null) {
                write(toClient, line);
                if (line.length() < 4 || line.charAt(3) != '-') {
                    return;
                }
                line = fromServer.readLine();
            }
        }

        private static void write(OutputStream to, String line) throws IOException {
            to.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            to.flush();
        }
    }
}
