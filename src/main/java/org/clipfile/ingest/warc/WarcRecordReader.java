package org.clipfile.ingest.warc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clipfile.ingest.ClippingReader;
import org.clipfile.ingest.Contents;
import org.clipfile.ingest.Contents.Enclosed;
import org.clipfile.ingest.Input;
import org.clipfile.ingest.Members;
import org.clipfile.ingest.RefusedInput;
import org.clipfile.ingest.html.CapturedPage;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.DateOrigin;
import org.clipfile.model.Precision;
import org.clipfile.model.ledger.RejectReason;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * Reads one captured page: a WARC file of a single record, as {@link WarcBundle} hands it on. A
 * page with hardly any text of its own, such as a front page, is no article.
 */
public final class WarcRecordReader implements ClippingReader {
  private static final Pattern LENGTH =
      Pattern.compile("\\nContent-Length:\\s*(\\d{1,12})", Pattern.CASE_INSENSITIVE);

  /** A header is never longer than this. */
  private static final int LONGEST_HEADER = 1 << 16;

  /** The shortest article, in characters; a line of Chinese says as much as three of English. */
  private static final int SHORTEST = 120;

  @Override
  public String format() {
    return "warc";
  }

  /** A file of several records is a bundle. */
  @Override
  public boolean recognises(Input input) {
    byte[] b = input.bytes();
    if (!WarcBundle.startsWithMagic(b)) {
      return false;
    }
    String opening =
        new String(b, 0, Math.min(b.length, LONGEST_HEADER), StandardCharsets.ISO_8859_1);
    int header = opening.indexOf("\r\n\r\n");
    Matcher m = LENGTH.matcher(header < 0 ? "" : opening.substring(0, header));
    if (!m.find()) {
      return false;
    }
    long end = header + 4 + Long.parseLong(m.group(1));
    return end <= b.length && b.length - end <= 4;
  }

  @Override
  public Contents read(Input input) throws RefusedInput {
    try (var reader = new WarcReader(new ByteArrayInputStream(input.bytes()))) {
      WarcRecord record = reader.next().orElse(null);
      if (!(record instanceof WarcTargetRecord capture)) {
        throw new RefusedInput(RejectReason.NO_ARTICLE, "The record holds no page.");
      }
      MediaType type =
          capture instanceof WarcResponse response
              ? response.http().contentType()
              : capture.contentType();
      byte[] payload;
      try (InputStream in = WarcFile.payload(capture)) {
        payload = Members.bytes(in);
      }
      if (type.subtype().equals("pdf")) {
        return new Contents(List.of(), List.of(), List.of(new Enclosed("captured.pdf", payload)));
      }
      String charset = type.parameters().get("charset");
      return article(
          new CapturedPage(
                  payload,
                  charset,
                  capture.headers().first("WARC-Target-URI").orElse(null),
                  date(capture.headers().first("WARC-Date").orElse("")),
                  input.companions()::findAt)
              .read(input));
    } catch (IOException e) {
      throw new RefusedInput(
          RejectReason.DAMAGED, "The captured page is damaged: " + e.getMessage() + ".");
    }
  }

  private static Contents article(Contents contents) throws RefusedInput {
    if (contents.clippings().stream()
        .noneMatch(clipping -> clipping.article().bodyText().length() >= SHORTEST)) {
      throw new RefusedInput(
          RejectReason.NO_ARTICLE, "The captured page holds no article: it has hardly any text.");
    }
    return contents;
  }

  private static @Nullable ClippingDate date(String written) {
    try {
      return new ClippingDate(
          LocalDateTime.ofInstant(Instant.parse(written), ZoneOffset.UTC),
          Precision.MINUTE,
          ZoneOffset.UTC,
          DateOrigin.FIELD,
          false);
    } catch (DateTimeException e) {
      return null; // nobody knows when it was captured
    }
  }
}
