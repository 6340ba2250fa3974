package fr.donum.adapter.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server on this machine that answers byte for byte what a test wants, and then hangs up. */
final class RawServer implements AutoCloseable {
    /** Writes an answer. */
    interface Answer {
        void write(OutputStream out) throws IOException, InterruptedException;
    }

    private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getByName("localhost"));
    private final Answer answer;
    private final Thread thread = new Thread(this::serve, "raw-server");
    final List<String> requests = new CopyOnWriteArrayList<>();

    RawServer(Answer answer) throws IOException {
        this.answer = answer;
        thread.setDaemon(true);
        thread.start();
    }

    /** Always the same answer, in which each line ends as HTTP wants it. */
    static RawServer of(String head, String body) throws IOException {
        return of(head, body.getBytes(StandardCharsets.UTF_8));
    }

    static RawServer of(String head, byte[] body) throws IOException {
        return new RawServer(out -> {
            out.write((head.replace("\n", "\r\n") + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            out.write(body);
        });
    }

    String url() {
        return "http://localhost:" + socket.getLocalPort() + "/donum";
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket one = socket.accept()) {
                one.setTcpNoDelay(true);
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(one.getInputStream(), StandardCharsets.ISO_8859_1));
                StringBuilder head = new StringBuilder();
                for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                    head.append(line).append('\n');
                }
                requests.add(head.toString());
                answer.write(one.getOutputStream());
                one.shutdownOutput();
            } catch (IOException hungUp) {
                // The client, or the end of the test.
            } catch (InterruptedException ended) {
                return;
            }
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
        thread.interrupt();
    }
}
