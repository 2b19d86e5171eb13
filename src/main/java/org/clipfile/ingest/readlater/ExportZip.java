package org.clipfile.ingest.readlater;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.clipfile.ingest.Input;
import org.clipfile.ingest.Members;
import org.clipfile.ingest.RefusedInput;
import org.jspecify.annotations.Nullable;

/** The ZIP file that an export is. One thread. */
final class ExportZip implements Closeable {
  /** So much of the file is looked at for names, at its beginning and at its end. */
  private static final int LOOKED_AT = 1 << 16;

  /** Written into every file, so that the same article makes the same bytes. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final ZipFile zip;
  private final Map<String, ZipArchiveEntry> files = new LinkedHashMap<>();

  ExportZip(SeekableByteChannel channel) throws IOException {
    zip = ZipFile.builder().setSeekableByteChannel(channel).get();
    for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
      if (!entry.isDirectory()) {
        files.putIfAbsent(entry.getName(), entry);
      }
    }
  }

  /** A ZIP file that is all in memory. */
  ExportZip(byte[] bytes) throws IOException {
    this(new SeekableInMemoryByteChannel(bytes));
  }

  /** Whether an input is a ZIP file that names such a file where names stand. */
  static boolean names(Input input, Pattern name) {
    byte[] b = input.bytes();
    if (b.length < 30 || b[0] != 'P' || b[1] != 'K' || b[2] != 3 || b[3] != 4) {
      return false;
    }
    int tail = Math.max(0, b.length - LOOKED_AT);
    return name.matcher(text(b, 0, Math.min(b.length, LOOKED_AT))).find()
        || name.matcher(text(b, tail, b.length - tail)).find();
  }

  private static String text(byte[] bytes, int from, int length) {
    return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
  }

  /** The names of all files, in the order they lie in. */
  List<String> names() {
    return List.copyOf(files.keySet());
  }

  /** The names of the files whose whole name is such. */
  List<String> names(Pattern name) {
    return names().stream().filter(n -> name.matcher(n).matches()).toList();
  }

  /** A file's bytes, or null where there is none of that name. */
  byte @Nullable [] find(String name) throws IOException, RefusedInput {
    if (!files.containsKey(name)) {
      return null;
    }
    try (InputStream in = open(name)) {
      return Members.bytes(in);
    }
  }

  /** A file that is there. */
  InputStream open(String name) throws IOException, RefusedInput {
    ZipArchiveEntry entry = files.get(name);
    if (entry == null || !zip.canReadEntryData(entry)) {
      throw Export.damaged("The file is packed in a way that Clipfile cannot unpack.");
    }
    return zip.getInputStream(entry);
  }

  /** A ZIP file of these files; of the same ones always the same bytes. */
  static byte[] pack(Map<String, byte[]> files) {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        var checksum = new CRC32();
        checksum.update(file.getValue());
        var entry = new ZipEntry(file.getKey());
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(file.getValue().length);
        entry.setCrc(checksum.getValue());
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory does not fail so
    }
    return out.toByteArray();
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
