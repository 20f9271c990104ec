package vn.haidang.deploy.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** Ports nobody listens on. */
final class FreePorts {
    private FreePorts() {}

    /** Different ports free on loopback now. They are not reserved: use them at once. */
    static List<Integer> choose(int count) {
        var open = new ArrayList<ServerSocket>();
        try {
            for (int i = 0; i < count; i++) {
                open.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            return open.stream().map(ServerSocket::getLocalPort).toList();
        } catch (IOException e) {
            throw new ServerException("No free port on loopback: " + e.getMessage(), e);
        } finally {
            open.forEach(FreePorts::close);
        }
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new ServerException("Cannot give back port " + socket.getLocalPort(), e);
        }
    }
}
