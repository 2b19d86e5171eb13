package org.clipfile.ingest.mime;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.clipfile.ingest.RefusedInput;
import org.clipfile.model.ledger.RejectReason;

/**
 * A message taken apart (RFC 2045 to 2049): its header, and its parts in order. A message within it
 * is one part, not looked into.
 *
 * @param headers of the message itself
 * @param parts the leaves
 */
record MimeParts(MimeHeaders headers, List<Part> parts) {
  /** So deep may multiparts lie in one another. */
  private static final int DEEPEST = 100;

  private static final int MOST_PARTS = 10_000;
  private static final int LONGEST_LINE = 10_000_000;

  /**
   * A leaf.
   *
   * @param type such as {@code text/html}, in lower case
   * @param charset as declared, or null
   * @param alternatives the number of the multipart/alternative it stands in; 0 for none
   * @param bytes decoded
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  record Part(
      MimeHeaders headers,
      String type,
      @org.jspecify.annotations.Nullable String charset,
      int alternatives,
      byte[] bytes) {}

  static MimeParts of(byte[] message) throws RefusedInput {
    try {
      return new Walk().walk(message);
    } catch (MimeException | IOException e) {
      throw new RefusedInput(
          RejectReason.DAMAGED, "The message is damaged: " + e.getMessage() + ".");
    }
  }

  private static final class Walk {
    private final List<Part> parts = new ArrayList<>();
    private final Deque<Integer> alternatives = new ArrayDeque<>(List.of(0));
    private final Deque<MimeHeaders> open = new ArrayDeque<>();
    private int multiparts;

    MimeParts walk(byte[] message) throws MimeException, IOException, RefusedInput {
      var stream =
          new MimeTokenStream(
              MimeConfig.custom()
                  .setMaxLineLen(LONGEST_LINE)
                  .setMaxHeaderLen(LONGEST_LINE)
                  .setMaxHeaderCount(10_000)
                  .build());
      stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
      stream.parse(new ByteArrayInputStream(message));
      MimeHeaders first = null;
      for (EntityState state = stream.getState();
          state != EntityState.T_END_OF_STREAM;
          state = stream.next()) {
        switch (state) {
          case T_START_HEADER -> {
            var headers = new MimeHeaders();
            open.push(headers);
            first = first == null ? headers : first;
          }
          case T_FIELD -> open.getFirst().add(stream.getField());
          case T_START_MULTIPART -> startMultipart(stream.getBodyDescriptor());
          case T_END_MULTIPART -> alternatives.pop();
          case T_BODY -> leaf(stream);
          default -> {} // preambles and ends say nothing
        }
      }
      return new MimeParts(first == null ? new MimeHeaders() : first, List.copyOf(parts));
    }

    private void startMultipart(BodyDescriptor descriptor) throws RefusedInput {
      if (alternatives.size() > DEEPEST) {
        throw new RefusedInput(RejectReason.DAMAGED, "The message is nested too deeply.");
      }
      multiparts++;
      boolean either = "multipart/alternative".equalsIgnoreCase(descriptor.getMimeType());
      alternatives.push(either ? multiparts : alternatives.getFirst());
    }

    private void leaf(MimeTokenStream stream) throws IOException, RefusedInput {
      if (parts.size() >= MOST_PARTS) {
        throw new RefusedInput(RejectReason.TOO_LARGE, "The message has too many parts.");
      }
      BodyDescriptor descriptor = stream.getBodyDescriptor();
      MimeHeaders headers = open.isEmpty() ? new MimeHeaders() : open.getFirst();
      String type = descriptor.getMimeType().toLowerCase(java.util.Locale.ROOT);
      try (InputStream in = stream.getDecodedInputStream()) {
        parts.add(
            new Part(headers, type, headers.charset(), alternatives.getFirst(), in.readAllBytes()));
      }
    }
  }
}
