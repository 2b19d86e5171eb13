package org.clipfile.ingest;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clipfile.model.ParsedClipping;
import org.clipfile.model.Picture;

/** Companions that remember what was asked for, so that it can be kept beside the original. */
final class NotedCompanions implements Companions {
  private final Companions companions;
  private final Map<String, byte[]> found = new LinkedHashMap<>();

  NotedCompanions(Companions companions) {
    this.companions = companions;
  }

  @Override
  public Optional<byte[]> find(String path) {
    return noted(path, companions.find(path));
  }

  @Override
  public Optional<byte[]> findAnywhere(String end) {
    return noted(end, companions.findAnywhere(end));
  }

  @Override
  public Optional<byte[]> findAt(String url) {
    return noted(url, companions.findAt(url));
  }

  private Optional<byte[]> noted(String name, Optional<byte[]> bytes) {
    bytes.ifPresent(b -> found.putIfAbsent(name, b));
    return bytes;
  }

  /** The names of those that became pictures of these clippings, with their SHA-256. */
  Map<String, String> kept(List<ParsedClipping> clippings) {
    if (found.isEmpty()) {
      return Map.of();
    }
    var pictures = new IdentityHashMap<byte[], String>();
    for (ParsedClipping clipping : clippings) {
      for (Picture picture : clipping.pictures()) {
        pictures.put(picture.bytes(), picture.sha256());
      }
    }
    var kept = new LinkedHashMap<String, String>();
    found.forEach((name, bytes) -> {
      String sha256 = pictures.get(bytes);
      if (sha256 != null) {
        kept.put(name, sha256);
      }
    });
    return kept;
  }
}
