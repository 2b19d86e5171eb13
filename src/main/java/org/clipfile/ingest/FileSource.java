package org.clipfile.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import org.clipfile.model.ledger.RejectReason;

/**
 * A file on disk.
 *
 * @param file absolute
 * @param companions the files around it
 * @param isAlone whether nothing else is taken in
 */
record FileSource(Path file, Companions companions, boolean isAlone) implements InputSource {
  @Override
  public String path() {
    return file.toString();
  }

  @Override
  public String name() {
    return String.valueOf(file.getFileName());
  }

  @Override
  public long size() {
    try {
      BasicFileAttributes attributes = attributes();
      return attributes.isRegularFile() ? attributes.size() : 0;
    } catch (IOException | SecurityException e) {
      return 0; // reading it will say why
    }
  }

  @Override
  public long held() {
    long size = size();
    return size <= InputBytes.LARGEST ? size : InputBytes.OPENING;
  }

  @Override
  public int depth() {
    return 0;
  }

  @Override
  public InputStream stream() throws IOException, RefusedInput {
    return opened(() -> Files.newInputStream(file));
  }

  @Override
  public SeekableByteChannel channel() throws IOException, RefusedInput {
    return opened(() -> Files.newByteChannel(file));
  }

  @Override
  public Object state() {
    try {
      BasicFileAttributes attributes = attributes();
      return Map.entry(attributes.size(), attributes.lastModifiedTime());
    } catch (IOException e) {
      return "not there"; // reading it will say why
    }
  }

  /** Asked for at once: each question is a call of the system, and there are many files. */
  private BasicFileAttributes attributes() throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class);
  }

  private interface Opening<T> {
    T open() throws IOException;
  }

  private <T> T opened(Opening<T> opening) throws RefusedInput, IOException {
    try {
      BasicFileAttributes attributes = attributes();
      if (attributes.isDirectory()) {
        throw refused("This is a folder, not a file.");
      }
      if (!attributes.isRegularFile()) {
        throw refused("This is not a regular file.");
      }
      return opening.open();
    } catch (NoSuchFileException e) {
      throw refused("The file is not there.");
    } catch (AccessDeniedException e) {
      throw refused("The system does not allow the file to be read.");
    }
  }

  private static RefusedInput refused(String detail) {
    return new RefusedInput(RejectReason.UNREADABLE, detail);
  }
}
