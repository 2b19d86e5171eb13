package org.clipfile.ingest.markdown;

import java.util.Optional;
import org.clipfile.ingest.Companions;

/**
 * The pictures of a note: beside it, else anywhere in the folder of notes, as Obsidian finds them.
 */
record VaultPictures(Companions beside) implements Companions {
  @Override
  public Optional<byte[]> find(String path) {
    return beside.find(path).or(() -> beside.findAnywhere(path));
  }

  @Override
  public Optional<byte[]> findAt(String url) {
    return beside.findAt(url);
  }
}
