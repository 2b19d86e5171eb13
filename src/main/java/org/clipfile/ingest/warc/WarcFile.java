package org.clipfile.ingest.warc;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clipfile.ingest.Companions;
import org.clipfile.ingest.Members;
import org.clipfile.ingest.RefusedInput;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * A WARC file: where its pages and pictures stand, and their bytes. Thread-safe once it is indexed.
 */
final class WarcFile implements Companions {
  private static final int OK = 200;

  private final SeekableByteChannel channel;
  private final List<Page> pages = new ArrayList<>();
  private final Map<String, Long> pictures = new HashMap<>();

  WarcFile(SeekableByteChannel channel) {
    this.channel = channel;
  }

  /**
   * A captured page.
   *
   * @param name its number, from 1, and its address
   * @param position of its record, in bytes
   */
  record Page(String name, long position) {}

  List<Page> pages() {
    return pages;
  }

  /** Finds all pages and pictures. Returns whether the file could be read to its end. */
  boolean index() throws IOException {
    var reader = new WarcReader(channel.position(0));
    reader.setLenient(true);
    try {
      for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
        if (next.get() instanceof WarcTargetRecord record) {
          long position = reader.position();
          MediaType type = type(record);
          String target = record.headers().first("WARC-Target-URI").orElse("");
          if (isPage(type)) {
            pages.add(new Page((pages.size() + 1) + " " + target, position));
          } else if (type != null && type.type().equals("image")) {
            pictures.putIfAbsent(target, position);
          }
        }
      }
      return true;
    } catch (IOException | RuntimeException e) {
      if (pages.isEmpty()) {
        throw new IOException("it cannot be read (" + e.getMessage() + ")", e);
      }
      return false;
    }
  }

  private static @org.jspecify.annotations.Nullable MediaType type(WarcTargetRecord record)
      throws IOException {
    try {
      return switch (record) {
        case WarcResponse response when isHttp(response) ->
            response.http().status() == OK ? response.http().contentType().base() : null;
        case WarcResource resource -> resource.contentType().base();
        default -> null;
      };
    } catch (IllegalArgumentException e) {
      return null; // a type that is none
    }
  }

  private static boolean isHttp(WarcResponse response) {
    return response.contentType().base().equals(MediaType.parse("application/http"));
  }

  private static boolean isPage(@org.jspecify.annotations.Nullable MediaType type) {
    return type != null
        && (type.equals(MediaType.HTML)
            || type.equals(MediaType.parse("application/xhtml+xml"))
            || type.equals(MediaType.parse("application/pdf")));
  }

  /** Writes the record of a page as it stands there, unpacked. */
  synchronized void copy(Page page, OutputStream out) throws IOException, RefusedInput {
    WarcRecord record = record(page.position());
    out.write(record.serializeHeader());
    out.write(Members.bytes(record.body().stream()));
    out.write("\r\n\r\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
  }

  private WarcRecord record(long position) throws IOException {
    return new WarcReader(channel.position(position))
        .next()
        .orElseThrow(() -> new IOException("the record is gone"));
  }

  @Override
  public Optional<byte[]> find(String path) {
    return Optional.empty(); // pictures are found by address
  }

  @Override
  public synchronized Optional<byte[]> findAt(String url) {
    Long position = pictures.get(url);
    if (position == null) {
      return Optional.empty();
    }
    try (InputStream in = payload((WarcTargetRecord) record(position))) {
      return Optional.of(Members.bytes(in));
    } catch (IOException | RuntimeException | RefusedInput e) {
      return Optional.empty(); // a picture that cannot be read is a missing picture
    }
  }

  /** What was captured, unpacked from what it was sent in. */
  static InputStream payload(WarcTargetRecord record) throws IOException {
    return record instanceof WarcResponse response
        ? response.http().bodyDecoded().stream()
        : record.body().stream();
  }
}
