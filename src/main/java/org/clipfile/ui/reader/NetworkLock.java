package org.clipfile.ui.reader;

import java.io.IOException;
import java.net.NoRouteToHostException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import org.clipfile.model.PictureSource;
import org.jspecify.annotations.Nullable;

/**
 * The lock below the reading pane: in a process that holds it, nothing can be fetched by an address
 * on the network, whatever a page asks for. Addresses that begin with {@code clip:} are served from
 * the archive. It stands below the cleaning of what is stored and below the page's own policy, and
 * would hold without either.
 *
 * <p>The Java runtime lets such a lock be put in once in a process. Thread-safe.
 */
public final class NetworkLock {
  private static boolean locked;
  private static volatile PictureSource pictures = PictureSource.NONE;

  private NetworkLock() {}

  /** Puts the lock in, before the first page is shown. Does nothing where it is in already. */
  public static synchronized void lock() {
    if (!locked) {
      // WebKit's other loader would open sockets of its own.
      System.setProperty("com.sun.webkit.useHTTP2Loader", "false");
      URL.setURLStreamHandlerFactory(NetworkLock::handler);
      locked = true;
    }
  }

  /** Says from where {@code clip:} addresses are served. */
  public static void servePicturesFrom(PictureSource source) {
    pictures = source;
  }

  private static @Nullable URLStreamHandler handler(String protocol) {
    return switch (protocol) {
      case "http", "https", "ftp", "mailto" -> new Refusing();
      case "clip" -> new PictureHandler(sha256 -> pictures.picture(sha256));
      default -> null; // the runtime's own, such as file and jar
    };
  }

  private static final class Refusing extends URLStreamHandler {
    @Override
    protected URLConnection openConnection(URL url) throws IOException {
      // Of the failures that WebKit takes quietly, the one that says what is the matter.
      throw new NoRouteToHostException("Clipfile opens no network address: " + url);
    }
  }
}
