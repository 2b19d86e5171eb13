package org.clipfile.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.clipfile.model.ledger.Incoming;
import org.clipfile.model.ledger.LedgerEntry;
import org.clipfile.model.ledger.Outcome;
import org.clipfile.model.ledger.RejectReason;

/**
 * Where a bundle's reader hands its members, one after another; keeps them within bounds. One
 * thread.
 */
public final class Members {
  /** How many bytes a member may have. */
  public static final int LARGEST = InputBytes.LARGEST;

  /** How many members a bundle may have. */
  private static final int MOST = 2_000_000;

  /** How many bundles a member may lie in. */
  private static final int DEEPEST = 8;

  private final InputSource bundle;
  private final Bundle.Visitor visitor;
  private final Bundle owner;
  private final Unpacked unpacked;
  private int count;

  Members(InputSource bundle, Bundle.Visitor visitor, Bundle owner) {
    this.bundle = bundle;
    this.visitor = visitor;
    this.owner = owner;
    this.unpacked = bundle.unpacked();
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
    return handOn(
        new MemberSource(
            path(name), baseName(name), bytes, companions, bundle.depth() + 1, unpacked),
        bytes.length);
  }

  /** Hands on a member that knows itself how to be read. Returns whether to go on. */
  public boolean add(InputSource member) throws RefusedInput {
    return handOn(member, 0);
  }

  private boolean handOn(InputSource member, long bytes) throws RefusedInput {
    count(bytes);
    return bundle.depth() < DEEPEST
        ? visitor.member(member)
        : visitor.refused(
            refused(
                member.path(),
                RejectReason.TOO_LARGE,
                "It lies in too many archives, one in another."));
  }

  /**
   * Counts what is unpacked apart from the members, or with 0 only asks.
   *
   * @throws RefusedInput where the bundle unpacks to more than a bundle may
   */
  public void unpack(long bytes) throws RefusedInput {
    unpacked.add(bytes);
  }

  /** All that is left of a stream, where that is no more than an input may have. */
  public static byte[] bytes(InputStream in) throws IOException, RefusedInput {
    byte[] bytes = in.readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      throw InputBytes.tooLarge();
    }
    return bytes;
  }

  /**
   * Copies a stream that is unpacked from a number of bytes.
   *
   * @throws RefusedInput where it unpacks to more than a bundle may
   */
  public static void copy(InputStream in, OutputStream out, long packed)
      throws IOException, RefusedInput {
    byte[] buffer = new byte[1 << 16];
    long unpacked = 0;
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      unpacked += n;
      Unpacked.check(unpacked, packed);
      out.write(buffer, 0, n);
    }
  }

  /** Says that a member cannot be taken. Returns whether to go on. */
  public boolean refuse(String name, RefusedInput why) throws RefusedInput {
    count(why.outcome().reason() == RejectReason.TOO_LARGE ? LARGEST : 0);
    return visitor.refused(new Incoming.Refused(path(name), why.outcome()));
  }

  /** Has something closed once all members have been read. */
  public void closeAfterwards(Closeable resource) {
    owner.closeAfterwards(resource);
  }

  private void count(long bytes) throws RefusedInput {
    count++;
    if (count > MOST) {
      throw new RefusedInput(
          RejectReason.TOO_LARGE, "It holds more than " + MOST + " files; the rest was left out.");
    }
    unpacked.add(bytes);
  }

  private String path(String name) {
    return bundle.path() + LedgerEntry.INSIDE + name;
  }

  private static String baseName(String name) {
    String plain = name.replace('\\', '/');
    String base = plain.substring(plain.lastIndexOf('/') + 1);
    return base.isEmpty() ? plain : base;
  }

  private static Incoming.Refused refused(String path, RejectReason reason, String detail) {
    return new Incoming.Refused(path, new Outcome.Rejected(reason, detail));
  }
}
