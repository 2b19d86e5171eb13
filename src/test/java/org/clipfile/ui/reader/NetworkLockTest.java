package org.clipfile.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.concurrent.Worker;
import javafx.scene.web.WebView;
import org.clipfile.model.Picture;
import org.clipfile.model.PictureSource;
import org.clipfile.ui.window.OpenWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkLockTest {
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private HttpServer trap;
  private String address;

  @BeforeEach
  void openTrap() throws IOException {
    OpenWindow.startToolkit();
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
    address = "http://127.0.0.1:" + trap.getAddress().getPort() + "/";
  }

  @AfterEach
  void closeTrap() {
    trap.stop(0);
  }

  @Test
  void theTrapCatchesWhatGoesOut() throws IOException {
    try (var socket =
        new java.net.Socket(trap.getAddress().getAddress(), trap.getAddress().getPort())) {
      socket
          .getOutputStream()
          .write("GET /seen HTTP/1.0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      socket.getInputStream().readAllBytes();
    }

    assertThat(requests).containsExactly("/seen");
  }

  @Test
  void aHostilePageReachesNothingEvenWithScriptsAndWithoutAPolicy() {
    String page =
        """
        <html><head>
        <link rel="stylesheet" href="@css"><link rel="preload" as="image" href="@preload">
        <style>@import url(@import); body { background: url(@background) }
        @font-face { font-family: f; src: url(@font) } p { font-family: f }</style>
        <script src="@script"></script>
        </head><body><p>text</p>
        <img src="@image" srcset="@srcset 2x"><iframe src="@frame"></iframe>
        <video src="@video" poster="@poster"></video><audio src="@audio"></audio>
        <object data="@object"></object><embed src="@embed"><input type="image" src="@input">
        <svg><image href="@svg" width="9" height="9"/></svg>
        <script>fetch('@fetch').catch(e => 0); new Image().src = '@made';
        var r = new XMLHttpRequest(); r.open('GET', '@xhr'); r.send();</script>
        </body></html>
        """
            .replace("@import url", "%import url")
            .replace("@font-face", "%font-face")
            .replace("@", address)
            .replace("%", "@");
    load(page);
    load("<meta http-equiv=refresh content='0; url=" + address + "refresh'>");
    load("<body>the end, by which all of the pages before had their turn</body>");

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

  @Test
  void servesPicturesFromTheArchive() throws IOException {
    Picture picture = Picture.of("image/png", new byte[] {1, 2, 3});
    NetworkLock.servePicturesFrom(
        sha256 -> sha256.equals(picture.sha256()) ? Optional.of(picture) : Optional.empty());
    try {
      var connection = URI.create(picture.url()).toURL().openConnection();
      try (var in = connection.getInputStream()) {
        assertThat(in.readAllBytes()).containsExactly(1, 2, 3);
      }
      assertThat(connection.getContentType()).isEqualTo("image/png");
      assertThatThrownBy(() -> URI.create("clip:/picture/none").toURL().openStream())
          .hasMessageContaining("not in the archive");
    } finally {
      NetworkLock.servePicturesFrom(PictureSource.NONE);
    }
  }

  private static void load(String html) {
    WebView view =
        OpenWindow.fx(() -> {
          var made = new WebView();
          made.getEngine().loadContent(html);
          return made;
        });
    OpenWindow.until(() -> {
      var state = view.getEngine().getLoadWorker().getState();
      return state == Worker.State.SUCCEEDED || state == Worker.State.FAILED;
    });
  }
}
