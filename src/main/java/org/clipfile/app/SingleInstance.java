package org.clipfile.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.BindException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * Holds that an archive has one window: a second start hands its files to the first, over a Unix
 * socket in a folder that only its owner can enter. Nothing of it touches the network.
 */
final class SingleInstance implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(SingleInstance.class.getName());
  private static final int MAX_MESSAGE = 1 << 22;
  private static final byte[] RECEIVED = {'+'};

  private final ServerSocketChannel server;
  private final Path socket;

  private SingleInstance(ServerSocketChannel server, Path socket) {
    this.server = server;
    this.socket = socket;
  }

  /** The socket of an archive's window; short, since such names may have some 100 bytes only. */
  static Path socketOf(Path runtimeFolder, Path archiveFolder) {
    UUID name = UUID.nameUUIDFromBytes(archiveFolder.toString().getBytes(UTF_8));
    return runtimeFolder.resolve(name + ".socket");
  }

  /**
   * Hands paths to the window that listens at a socket.
   *
   * @param paths absolute
   * @return false where no window listens
   */
  static boolean handOver(Path socket, List<Path> paths) {
    try (var channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
      String message = paths.stream().map(Path::toString).collect(Collectors.joining("\0"));
      Channels.newOutputStream(channel).write(message.getBytes(UTF_8));
      channel.shutdownOutput();
      return Channels.newInputStream(channel).read() == RECEIVED[0];
    } catch (IOException | UnsupportedOperationException e) {
      return false; // none has ever listened, or it was killed and left its socket
    }
  }

  /**
   * Listens for later starts, in a thread of its own, until closed.
   *
   * @param receiver is given their paths, on that thread
   * @throws IOException where there can be no socket; the window can do without
   */
  static SingleInstance listen(Path socket, Consumer<List<Path>> receiver) throws IOException {
    OwnersFolder.make(Objects.requireNonNull(socket.getParent(), "a socket lies in a folder"));
    ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    try {
      bind(server, socket);
    } catch (IOException e) {
      server.close();
      throw e;
    }
    var instance = new SingleInstance(server, socket);
    Thread.ofVirtual().name("later starts").start(() -> instance.receiveAll(receiver));
    return instance;
  }

  private static void bind(ServerSocketChannel server, Path socket) throws IOException {
    UnixDomainSocketAddress address = UnixDomainSocketAddress.of(socket);
    try {
      server.bind(address);
    } catch (BindException e) { // left by a process that was killed: nobody answered there
      Files.delete(socket);
      server.bind(address);
    }
  }

  private void receiveAll(Consumer<List<Path>> receiver) {
    while (server.isOpen()) {
      try (SocketChannel caller = server.accept()) {
        byte[] message = Channels.newInputStream(caller).readNBytes(MAX_MESSAGE);
        List<Path> paths =
            Arrays.stream(new String(message, UTF_8).split("\0"))
                .filter(path -> !path.isEmpty())
                .map(Path::of)
                .toList();
        receiver.accept(paths);
        Channels.newOutputStream(caller).write(RECEIVED);
      } catch (IOException | RuntimeException e) {
        if (server.isOpen()) {
          LOG.log(Level.WARNING, "a later start was not heard", e);
        }
      }
    }
  }

  @Override
  public void close() {
    try {
      server.close();
      Files.deleteIfExists(socket);
    } catch (IOException e) {
      LOG.log(Level.INFO, "the socket is left behind", e);
    }
  }
}
