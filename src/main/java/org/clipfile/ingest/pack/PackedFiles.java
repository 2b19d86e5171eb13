package org.clipfile.ingest.pack;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.clipfile.ingest.Companions;
import org.clipfile.ingest.Members;
import org.clipfile.ingest.PictureIndex;
import org.clipfile.ingest.RefusedInput;
import org.clipfile.ingest.SavedPages;
import org.clipfile.model.ledger.RejectReason;
import org.jspecify.annotations.Nullable;

/**
 * The files of an archive, which can be read in any order. Hidden files and the companions of saved
 * pages are no members of their own, just as in a folder. Thread-safe once all are in: pages ask
 * for their pictures while others are handed on.
 */
final class PackedFiles {
  /** In bytes; a larger companion is left out. */
  private static final int LARGEST_COMPANION = 32 << 20;

  /** What is kept in memory of each file before it is unpacked, in bytes, at most. */
  private static final long EACH = 1_500;

  private final Map<String, Opener> files = new LinkedHashMap<>();

  /** Of names that stand there more than once, the number of the last one. */
  private final Map<String, Integer> copies = new HashMap<>();

  private @Nullable PictureIndex pictures;

  /** Opens one file. */
  @FunctionalInterface
  interface Opener {
    InputStream open() throws IOException, RefusedInput;
  }

  /**
   * Checks whether the names of so many files have room in half of the memory.
   *
   * @throws RefusedInput where they have not
   */
  static void checkCount(long files) throws RefusedInput {
    if (files * EACH > Runtime.getRuntime().maxMemory() / 2) {
      throw new RefusedInput(
          RejectReason.TOO_LARGE,
          "The archive holds more files than there is memory for; unpack it and import its folder.");
    }
  }

  /**
   * Puts a file in.
   *
   * @param name as the archive has it; where it climbs out of the archive, the climbing is left out
   */
  void put(String name, Opener opener) {
    String plain = normalised(name);
    String free = plain;
    while (files.containsKey(free)) {
      free = plain + " (" + copies.merge(plain, 2, (last, two) -> last + 1) + ")";
    }
    files.put(free, opener);
  }

  /** Hands all files on, in the archive's order, but pictures after what may show them. */
  void handOn(Members members) throws IOException, RefusedInput {
    handOn(members, name -> true);
  }

  /** Hands those files on that are wanted by their names; the others can be companions of them. */
  void handOn(Members members, Predicate<String> wanted) throws IOException, RefusedInput {
    var names = new TreeSet<>(files.keySet());
    Predicate<String> member =
        name ->
            wanted.test(name) && !isHidden(name) && !SavedPages.isCompanion(name, names::contains);
    if (handOnAll(members, member.and(name -> !PictureIndex.isPicture(name)))) {
      handOnAll(members, member.and(PictureIndex::isPicture));
    }
  }

  private boolean handOnAll(Members members, Predicate<String> wanted)
      throws IOException, RefusedInput {
    for (Map.Entry<String, Opener> file : files.entrySet()) {
      if (wanted.test(file.getKey()) && !handOn(file.getKey(), file.getValue(), members)) {
        return false;
      }
    }
    return true;
  }

  private boolean handOn(String name, Opener opener, Members members)
      throws IOException, RefusedInput {
    members.unpack(0);
    byte[] bytes;
    try {
      synchronized (this) {
        try (InputStream in = opener.open()) {
          bytes = Members.bytes(in);
        }
      }
    } catch (RefusedInput refused) {
      return members.refuse(name, refused);
    }
    String folder = name.substring(0, name.lastIndexOf('/') + 1);
    return members.add(name, bytes, new Beside(folder, members));
  }

  /** The files beside a member. */
  private final class Beside implements Companions {
    private final String folder;
    private final Members members;

    Beside(String folder, Members members) {
      this.folder = folder;
      this.members = members;
    }

    @Override
    public Optional<byte[]> find(String path) {
      return companion(folder + path, members);
    }

    @Override
    public Optional<byte[]> findAnywhere(String end) {
      return pictures().find(end).flatMap(path -> companion(path, members));
    }
  }

  private synchronized PictureIndex pictures() {
    if (pictures == null) {
      pictures = new PictureIndex();
      files.keySet().stream().filter(name -> !isHidden(name)).forEach(pictures::add);
    }
    return pictures;
  }

  private Optional<byte[]> companion(String path, Members members) {
    Opener opener = files.get(normalised(path));
    if (opener == null) {
      return Optional.empty();
    }
    synchronized (this) {
      try (InputStream in = opener.open()) {
        members.unpack(0);
        byte[] bytes = in.readNBytes(LARGEST_COMPANION + 1);
        members.unpack(bytes.length);
        return bytes.length > LARGEST_COMPANION ? Optional.empty() : Optional.of(bytes);
      } catch (IOException | RefusedInput e) {
        return Optional.empty(); // a picture that cannot be read is a missing picture
      }
    }
  }

  private static boolean isHidden(String name) {
    return name.startsWith(".") || name.contains("/.") || name.startsWith("__MACOSX/");
  }

  /** Folders parted by slashes, without steps up or in place, and without control characters. */
  static String normalised(String name) {
    var parts = new java.util.ArrayDeque<String>();
    for (String part : name.replace('\\', '/').split("/", -1)) {
      if (part.equals("..")) {
        parts.pollLast();
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part.replaceAll("\\p{Cntrl}", "_"));
      }
    }
    return String.join("/", parts);
  }
}
