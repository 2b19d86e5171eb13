package org.clipfile.export.pdf.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Compresses what is painted on pages, one after another in their order, beside the painting where
 * there is another thread for it. One compressor does it all: making one costs as much as
 * compressing a short page.
 */
final class PageContents {
  /** Higher ones take longer and make the strings of glyphs hardly shorter. */
  private static final int LEVEL = 5;

  /** So many pages may wait for being compressed. */
  private static final int MOST_WAITING = 32;

  private final PDDocument document;
  private final Executor executor;
  private final MessageDigest digest;
  private final Deflater deflater = new Deflater(LEVEL);
  private final byte[] buffer = new byte[8192];
  private final Deque<CompletableFuture<Void>> waiting = new ArrayDeque<>();

  /** Compresses on this executor, which must run one task at a time and in order. */
  PageContents(PDDocument document, Executor executor) {
    this.document = document;
    this.executor = executor;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JDK has SHA-256", e);
    }
  }

  /** The stream that will hold this content. */
  COSStream stream(byte[] content) throws IOException {
    COSStream stream;
    synchronized (document) { // pictures may come meanwhile
      stream = document.getDocument().createCOSStream();
    }
    stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    waiting.add(CompletableFuture.runAsync(() -> write(content, stream), executor));
    if (waiting.size() > MOST_WAITING) {
      settle(waiting.removeFirst());
    }
    return stream;
  }

  private void write(byte[] content, COSStream stream) {
    digest.update(content);
    byte[] compressed = compressed(content);
    synchronized (document) {
      try (OutputStream out = stream.createRawOutputStream()) {
        out.write(compressed);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private byte[] compressed(byte[] content) {
    var out = new ByteArrayOutputStream(content.length / 2 + 64);
    deflater.reset();
    deflater.setInput(content);
    deflater.finish();
    while (!deflater.finished()) {
      out.write(buffer, 0, deflater.deflate(buffer));
    }
    return out.toByteArray();
  }

  /** Waits until all is written. */
  void settle() throws IOException {
    while (!waiting.isEmpty()) {
      settle(waiting.removeFirst());
    }
  }

  private static void settle(CompletableFuture<Void> content) throws IOException {
    try {
      content.join();
    } catch (CompletionException e) {
      switch (e.getCause()) {
        case UncheckedIOException io -> throw Objects.requireNonNull(io.getCause());
        case RuntimeException unchecked -> throw unchecked;
        case Error error -> throw error;
        case null, default -> throw e;
      }
    }
  }

  /** A number that follows from all content, which must be settled, and these facts. */
  byte[] digest(String facts) {
    digest.update(facts.getBytes(StandardCharsets.UTF_8));
    return digest.digest();
  }
}
