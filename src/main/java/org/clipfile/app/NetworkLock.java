package org.clipfile.app;

import java.io.IOException;
import java.net.NoRouteToHostException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import org.jspecify.annotations.Nullable;

/**
 * The lock below everything: in a process that holds it, nothing can be fetched by an address on
 * the network, whatever a library or a saved page asks for. No part of Clipfile asks for any; it
 * would hold if one did.
 *
 * <p>The Java runtime lets such a lock be put in once in a process. Thread-safe.
 */
final class NetworkLock {
  private static boolean locked;

  private NetworkLock() {}

  /** Puts the lock in, before anything is read. Does nothing where it is in already. */
  static synchronized void lock() {
    if (!locked) {
      URL.setURLStreamHandlerFactory(NetworkLock::handler);
      locked = true;
    }
  }

  private static @Nullable URLStreamHandler handler(String protocol) {
    return switch (protocol) {
      case "http", "https", "ftp", "mailto" -> new Refusing();
      default -> null; // the runtime's own, such as file and jar
    };
  }

  private static final class Refusing extends URLStreamHandler {
    @Override
    protected URLConnection openConnection(URL url) throws IOException {
      throw new NoRouteToHostException("Clipfile opens no network address: " + url);
    }
  }
}
