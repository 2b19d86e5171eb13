package org.clipfile.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.clipfile.model.ledger.Incoming;
import org.clipfile.model.ledger.LedgerEntry;
import org.clipfile.model.ledger.Outcome;
import org.clipfile.model.ledger.RejectReason;

/**
 * Where a bundle's reader hands its members, one after another; keeps them within bounds. One
 * thread.
 */
public final class Members {
  /** How many members a bundle may have. */
  private static final int MOST = 2_000_000;

  /** How many bundles a member may lie in. */
  private static final int DEEPEST = 8;

  /** A bundle may unpack to so many times its own size, texts being packed to a tenth at best. */
  private static final long LARGEST_RATIO = 200;

  /** What every bundle may unpack to, however small it is. */
  private static final long ALLOWANCE = 256L << 20;

  private final InputSource bundle;
  private final Bundle.Visitor visitor;
  private final Bundle owner;
  private long unpacked;
  private int count;

  Members(InputSource bundle, Bundle.Visitor visitor, Bundle owner) {
    this.bundle = bundle;
    this.visitor = visitor;
    this.owner = owner;
  }

  /** Whether nothing has been handed on yet. */
  public boolean isEmpty() {
    return count == 0;
  }

  /**
   * Hands a member on.
   *
   * @param name as the bundle has it, folders parted by {@code /}
   * @return whether to go on
   * @throws RefusedInput where the bundle unpacks to more than a bundle may
   */
  public boolean add(String name, byte[] bytes, Companions companions) throws RefusedInput {
    unpacked += bytes.length;
    check();
    String path = bundle.path() + LedgerEntry.INSIDE + name;
    if (bundle.depth() >= DEEPEST) {
      return visitor.refused(
          refused(path, RejectReason.TOO_LARGE, "It lies in too many archives, one in another."));
    }
    return visitor.member(
        new MemberSource(path, baseName(name), bytes, companions, bundle.depth() + 1));
  }

  /** Reads a member whole and hands it on; see {@link #add(String, byte[], Companions)}. */
  public boolean add(String name, InputStream in, Companions companions)
      throws IOException, RefusedInput {
    byte[] bytes = in.readNBytes(InputBytes.LARGEST + 1);
    if (bytes.length > InputBytes.LARGEST) {
      unpacked += bytes.length;
      check();
      return refuse(name, InputBytes.tooLarge());
    }
    return add(name, bytes, companions);
  }

  /** Says that a member cannot be taken. Returns whether to go on. */
  public boolean refuse(String name, RefusedInput why) throws RefusedInput {
    check();
    String path = bundle.path() + LedgerEntry.INSIDE + name;
    return visitor.refused(new Incoming.Refused(path, why.outcome()));
  }

  /** Has something closed once all members have been read. */
  public void closeAfterwards(Closeable resource) {
    owner.closeAfterwards(resource);
  }

  private void check() throws RefusedInput {
    count++;
    if (count > MOST) {
      throw new RefusedInput(
          RejectReason.TOO_LARGE, "It holds more than " + MOST + " files; the rest was left out.");
    }
    if (unpacked > ALLOWANCE && unpacked / LARGEST_RATIO > Math.max(1, bundle.size())) {
      throw new RefusedInput(
          RejectReason.TOO_LARGE,
          "It unpacks to more than "
              + LARGEST_RATIO
              + " times its size, which no archive of clippings does; the rest was left out.");
    }
  }

  private static String baseName(String name) {
    String plain = name.replace('\\', '/');
    return plain.substring(plain.lastIndexOf('/') + 1);
  }

  private static Incoming.Refused refused(String path, RejectReason reason, String detail) {
    return new Incoming.Refused(path, new Outcome.Rejected(reason, detail));
  }
}
