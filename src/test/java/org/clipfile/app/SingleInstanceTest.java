package org.clipfile.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SingleInstanceTest {
  private static final List<Path> PATHS = List.of(Path.of("/a b"), Path.of("/港口\n.txt"));

  @TempDir Path folder;
  private Path socket;
  private final BlockingQueue<List<Path>> received = new LinkedBlockingQueue<>();

  @BeforeEach
  void nameTheSocket() {
    socket = folder.resolve("run/window.socket");
  }

  @Test
  void withoutAWindowThereIsNobodyToHandOverTo() {
    assertThat(SingleInstance.handOver(socket, PATHS)).isFalse();
  }

  @Test
  void aSecondStartHandsItsPathsToTheFirst() throws Exception {
    try (var first = SingleInstance.listen(socket, received::add)) {
      assertThat(first).isNotNull();
      assertThat(SingleInstance.handOver(socket, PATHS)).isTrue();
      assertThat(received.take()).isEqualTo(PATHS);
      assertThat(SingleInstance.handOver(socket, List.of())).isTrue();
      assertThat(received.take()).isEmpty();
    }
    assertThat(SingleInstance.handOver(socket, PATHS)).isFalse();
    assertThat(socket).doesNotExist();
  }

  @Test
  void theSocketOfAKilledProcessIsReplaced() throws IOException {
    Files.createDirectories(socket.getParent());
    try (var killed = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      killed.bind(UnixDomainSocketAddress.of(socket));
    }
    assertThat(socket).exists();
    assertThat(SingleInstance.handOver(socket, PATHS)).isFalse();

    try (var next = SingleInstance.listen(socket, received::add)) {
      assertThat(next).isNotNull();
      assertThat(SingleInstance.handOver(socket, PATHS)).isTrue();
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void onlyTheOwnerCanReachTheSocket() throws IOException {
    try (var first = SingleInstance.listen(socket, received::add)) {
      assertThat(first).isNotNull();
      assertThat(Files.getPosixFilePermissions(socket.getParent()))
          .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void everyArchiveHasASocketOfItsOwn() {
    Path run = Path.of("/run/user/7/clipfile");
    assertThat(SingleInstance.socketOf(run, Path.of("/a")))
        .isEqualTo(SingleInstance.socketOf(run, Path.of("/a")))
        .isNotEqualTo(SingleInstance.socketOf(run, Path.of("/b")));
  }
}
