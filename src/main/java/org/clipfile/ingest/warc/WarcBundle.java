package org.clipfile.ingest.warc;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.clipfile.ingest.BundleReader;
import org.clipfile.ingest.Input;
import org.clipfile.ingest.InputSource;
import org.clipfile.ingest.Members;
import org.clipfile.ingest.RefusedInput;
import org.clipfile.model.ledger.RejectReason;

/**
 * Opens WARC files (ISO 28500), plain or packed record by record. Each captured page is a member:
 * its record as it stands there, unpacked. The pictures captured in the same file are found by
 * their addresses.
 */
public final class WarcBundle implements BundleReader {
  private static final byte[] MAGIC = "WARC/".getBytes(StandardCharsets.ISO_8859_1);

  @Override
  public String format() {
    return "warc-file";
  }

  @Override
  public boolean recognises(Input input) {
    return startsWithMagic(unpackedOpening(input.bytes()));
  }

  static boolean startsWithMagic(byte[] bytes) {
    if (bytes.length < MAGIC.length) {
      return false;
    }
    for (int i = 0; i < MAGIC.length; i++) {
      if (bytes[i] != MAGIC[i]) {
        return false;
      }
    }
    return true;
  }

  private static byte[] unpackedOpening(byte[] bytes) {
    if (bytes.length < 2 || (bytes[0] & 0xff) != 0x1f || (bytes[1] & 0xff) != 0x8b) {
      return bytes;
    }
    try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return in.readNBytes(MAGIC.length);
    } catch (IOException e) {
      return bytes; // damaged: whatever it is, it cannot be told
    }
  }

  @Override
  public void open(InputSource source, Members members) throws IOException, RefusedInput {
    SeekableByteChannel channel = source.channel();
    members.closeAfterwards(channel);
    var file = new WarcFile(channel);
    boolean whole = file.index();
    for (WarcFile.Page page : file.pages()) {
      boolean goOn;
      try {
        goOn = members.add(page.name(), bytes(file, page), file);
      } catch (IOException e) {
        goOn = members.refuse(page.name(), damaged(e));
      }
      if (!goOn) {
        return;
      }
    }
    if (file.pages().isEmpty()) {
      throw new RefusedInput(
          RejectReason.NO_ARTICLE, "No page was captured in it that could be an article.");
    }
    if (!whole) {
      throw new IOException("it breaks off after the last page that was read");
    }
  }

  private static byte[] bytes(WarcFile file, WarcFile.Page page) throws IOException, RefusedInput {
    var out = new ByteArrayOutputStream();
    file.copy(page, out);
    return out.toByteArray();
  }

  private static RefusedInput damaged(IOException e) {
    return new RefusedInput(
        RejectReason.DAMAGED, "The captured page is damaged: " + e.getMessage() + ".");
  }
}
