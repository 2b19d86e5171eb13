package org.clipfile.ingest.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.clipfile.ingest.Companions;
import org.clipfile.ingest.InputSource;
import org.clipfile.ingest.Members;
import org.clipfile.ingest.RefusedInput;
import org.clipfile.ingest.Unpacked;
import org.clipfile.model.ledger.LedgerEntry;

/**
 * A file in a packed one, which may be too large for memory: unpacked anew each time it is read.
 *
 * @param packed the packed file
 * @param place where it lies in the packed file
 * @param opener opens it
 */
public record UnpackedSource(InputSource packed, String place, Opener opener)
    implements InputSource {
  /** Opens a file in a packed one. */
  @FunctionalInterface
  public interface Opener {
    InputStream open(InputSource packed) throws IOException, RefusedInput;
  }

  /** Texts are packed to a tenth or so. */
  private static final int USUAL_RATIO = 10;

  @Override
  public String path() {
    return packed.path() + LedgerEntry.INSIDE + place;
  }

  @Override
  public String name() {
    return place.substring(place.lastIndexOf('/') + 1);
  }

  /** The size of the packed file: the true one is not known before the end. */
  @Override
  public long size() {
    return packed.size();
  }

  @Override
  public long held() {
    return Math.min(USUAL_RATIO * packed.size(), Members.LARGEST);
  }

  @Override
  public long kept() {
    return packed.kept();
  }

  @Override
  public int depth() {
    return packed.depth() + 1;
  }

  @Override
  public Unpacked unpacked() {
    return packed.unpacked();
  }

  /** Those of the packed file, so that a packed page finds its pictures. */
  @Override
  public Companions companions() {
    return packed.companions();
  }

  @Override
  public InputStream stream() throws IOException, RefusedInput {
    return opener.open(packed);
  }

  /** A temporary file that only its owner may read, gone once it is closed. */
  @Override
  public SeekableByteChannel channel() throws IOException, RefusedInput {
    Path file = Files.createTempFile("clipfile", ".unpacked");
    SeekableByteChannel channel =
        Files.newByteChannel(
            file,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
    try (InputStream in = stream()) {
      Members.copy(in, Channels.newOutputStream(channel), packed.size());
      return channel.position(0);
    } catch (IOException | RefusedInput | RuntimeException e) {
      channel.close();
      throw e;
    }
  }
}
