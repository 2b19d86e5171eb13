package org.clipfile.ingest.pack;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.clipfile.ingest.BundleReader;
import org.clipfile.ingest.Companions;
import org.clipfile.ingest.Input;
import org.clipfile.ingest.InputSource;
import org.clipfile.ingest.Members;
import org.clipfile.ingest.RefusedInput;
import org.clipfile.model.ledger.RejectReason;
import org.jspecify.annotations.Nullable;

/**
 * Opens ZIP archives (PKWARE APPNOTE). One that was cut off has no directory at its end; what can
 * still be read from its beginning is handed on.
 */
public final class ZipBundle implements BundleReader {
  @Override
  public String format() {
    return "zip";
  }

  @Override
  public boolean recognises(Input input) {
    byte[] b = input.bytes();
    return b.length > 4
        && b[0] == 'P'
        && b[1] == 'K'
        && ((b[2] == 3 && b[3] == 4) || (b[2] == 5 && b[3] == 6));
  }

  @Override
  public void open(InputSource source, Members members) throws IOException, RefusedInput {
    ZipFile zip;
    try {
      SeekableByteChannel channel = source.channel();
      members.closeAfterwards(channel);
      zip = ZipDirectory.open(channel);
    } catch (IOException e) {
      salvage(source, members);
      throw e;
    }
    members.closeAfterwards(zip);
    var files = new PackedFiles();
    for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
      if (!entry.isDirectory() && !entry.isUnixSymlink()) {
        files.put(entry.getName(), () -> content(zip, entry));
      }
    }
    files.handOn(members);
  }

  static InputStream content(ZipFile zip, ZipArchiveEntry entry) throws IOException, RefusedInput {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new RefusedInput(
          RejectReason.UNREADABLE, "The file is protected by a password in its archive.");
    }
    if (!zip.canReadEntryData(entry)) {
      throw new RefusedInput(
          RejectReason.UNREADABLE, "The file is packed in a way that Clipfile cannot unpack.");
    }
    return zip.getInputStream(entry);
  }

  private static void salvage(InputSource source, Members members)
      throws IOException, RefusedInput {
    try (var zip = new ZipArchiveInputStream(source.stream(), "UTF-8", true, true)) {
      for (var entry = next(zip); entry != null; entry = next(zip)) {
        if (!entry.isDirectory() && zip.canReadEntryData(entry)) {
          if (!members.add(entry.getName(), bytes(zip), Companions.NONE)) {
            return;
          }
        }
      }
    } catch (EOFException e) {
      throw new IOException("the archive breaks off after the last file that was read", e);
    }
  }

  private static @Nullable ZipArchiveEntry next(ZipArchiveInputStream zip) throws IOException {
    try {
      return zip.getNextEntry();
    } catch (NullPointerException e) { // the library's, of an entry whose header is damaged
      throw damaged(e);
    }
  }

  private static byte[] bytes(ZipArchiveInputStream zip) throws IOException, RefusedInput {
    try {
      return Members.bytes(zip);
    } catch (NullPointerException e) { // the same
      throw damaged(e);
    }
  }

  private static IOException damaged(NullPointerException e) {
    return new IOException("the header of a file in the archive is damaged", e);
  }
}
