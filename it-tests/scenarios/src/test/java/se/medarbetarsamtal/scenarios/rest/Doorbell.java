package se.medarbetarsamtal.scenarios.rest;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Hears whoever in this JVM, the host included, wants to connect to its address: at the door itself, and already when Java asks by
 * which proxy to go there, which it does for addresses and plain sockets alike.
 */
final class Doorbell implements AutoCloseable {

    private final ServerSocket door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    private final Queue<String> rung = new ConcurrentLinkedQueue<>();
    private final ProxySelector before = ProxySelector.getDefault();
    private final Thread waiting = new Thread(this::answer, "doorbell");

    Doorbell() throws IOException {
        waiting.setDaemon(true);
        waiting.start();
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<Proxy> select(URI wanted) {
                if (wanted.getPort() == door.getLocalPort()) {
                    rung.add("asked the way to " + wanted);
                }
                return before.select(wanted);
            }

            @Override
            public void connectFailed(URI wanted, SocketAddress address, IOException failure) {
                before.connectFailed(wanted, address, failure);
            }
        });
    }

    /** @return host and port */
    String address() {
        return door.getInetAddress().getHostAddress() + ":" + door.getLocalPort();
    }

    List<String> rung() {
        return List.copyOf(rung);
    }

    /** Connects once, and waits until that was heard. */
    void tryIt() throws IOException {
        try (Socket visitor = new Socket()) {
            visitor.connect(new InetSocketAddress(door.getInetAddress(), door.getLocalPort()));
            if (visitor.getInputStream().read() != -1) {
                throw new IllegalStateException("Somebody else stands behind the door");
            }
        }
    }

    @Override
    public void close() throws IOException {
        ProxySelector.setDefault(before);
        door.close();
    }

    private void answer() {
        while (!door.isClosed()) {
            try (Socket visitor = door.accept()) {
                rung.add("at the door, from " + visitor.getPort());
            } catch (IOException closed) {
                return;
            }
        }
    }
}
