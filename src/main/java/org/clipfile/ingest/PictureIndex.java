package org.clipfile.ingest;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The pictures of a folder or an archive by the ends of their paths, as notes of Obsidian name
 * them. Not changed once it is filled; then thread-safe.
 */
public final class PictureIndex {
  private static final List<String> ENDINGS =
      List.of(".png", ".jpg", ".jpeg", ".jpe", ".jfif", ".gif", ".webp", ".avif", ".bmp");

  /** So many pictures are found by the ends of their paths, in the interest of memory. */
  private static final int MOST = 200_000;

  private static final Comparator<String> NEAREST_TO_THE_TOP =
      Comparator.<String>comparingLong(path -> path.chars().filter(c -> c == '/').count())
          .thenComparing(Comparator.naturalOrder());

  private final Map<String, List<String>> paths = new HashMap<>();
  private int size;

  /** Whether a file is a picture by its name. */
  public static boolean isPicture(String name) {
    int dot = name.lastIndexOf('.');
    return dot >= 0 && ENDINGS.contains(name.substring(dot).toLowerCase(Locale.ROOT));
  }

  /**
   * Puts a file in, where it is a picture by its name.
   *
   * @param path folders parted by {@code /}
   */
  public void add(String path) {
    if (isPicture(path) && size < MOST) {
      paths.computeIfAbsent(baseName(plain(path)), name -> new ArrayList<>(1)).add(path);
      size++;
    }
  }

  /**
   * The picture whose path ends so, whatever the case; of several the one nearest to the top.
   *
   * @param end folders parted by {@code /}; empty is found where a part is {@code ..}
   */
  public Optional<String> find(String end) {
    String wanted = "/" + plain(end.startsWith("/") ? end.substring(1) : end);
    return paths.getOrDefault(baseName(wanted), List.of()).stream()
        .filter(path -> ("/" + plain(path)).endsWith(wanted))
        .min(NEAREST_TO_THE_TOP);
  }

  private static String plain(String path) {
    return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  private static String baseName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
