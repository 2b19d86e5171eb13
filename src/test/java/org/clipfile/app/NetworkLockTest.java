package org.clipfile.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.image.Image;
import org.clipfile.ui.window.OpenWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkLockTest {
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private HttpServer trap;

  @BeforeEach
  void openTrap() throws IOException {
    NetworkLock.lock();
    trap = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    trap.createContext(
        "/",
        exchange -> {
          requests.add(exchange.getRequestURI().toString());
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    trap.start();
  }

  @AfterEach
  void closeTrap() {
    trap.stop(0);
  }

  @Test
  void theTrapCatchesWhatGoesOut() throws IOException {
    try (var socket = new Socket(trap.getAddress().getAddress(), trap.getAddress().getPort())) {
      socket
          .getOutputStream()
          .write("GET /seen HTTP/1.0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      socket.getInputStream().readAllBytes();
    }

    assertThat(requests).containsExactly("/seen");
  }

  @Test
  void aPictureOnTheNetworkIsNotFetched() {
    OpenWindow.startToolkit();

    Image image = new Image("http://127.0.0.1:" + trap.getAddress().getPort() + "/picture.png");

    assertThat(image.isError()).isTrue();
    assertThat(requests).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1/",
        "https://127.0.0.1/",
        "ftp://127.0.0.1/",
        "mailto:a@example.org",
        "jar:http://127.0.0.1/a.jar!/b"
      })
  void opensNoAddressOnTheNetwork(String remote) {
    assertThatThrownBy(() -> URI.create(remote).toURL().openConnection().connect())
        .isInstanceOf(IOException.class)
        .hasMessageContaining("Clipfile opens no network address");
  }
}
