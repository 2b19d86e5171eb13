package org.clipfile.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.clipfile.model.ledger.Incoming;
import org.clipfile.model.ledger.RejectReason;

/** An input that holds inputs, not opened yet. One thread; its members may be read by others. */
public final class Bundle implements AutoCloseable {
  private final CountingSource source;
  private final BundleReader reader;
  private final List<Closeable> resources = new ArrayList<>();

  Bundle(InputSource source, BundleReader reader) {
    this.source = new CountingSource(source);
    this.reader = reader;
  }

  /** Told of what is in a bundle. */
  public interface Visitor {
    /** An input to be read. Returns whether to go on. */
    boolean member(InputSource member);

    /** Something that cannot be read. Returns whether to go on. */
    boolean refused(Incoming.Refused refused);
  }

  /** The bundle as the ledger names it. */
  public String path() {
    return source.path();
  }

  /** In bytes; 0 for one that lies in another. */
  public long size() {
    return source.depth() == 0 ? source.size() : 0;
  }

  /** How much of its size has been read. */
  public long position() {
    return Math.min(size(), source.position());
  }

  /** How many bytes it keeps in memory. */
  public long held() {
    return source.kept();
  }

  /**
   * Hands every member on until the visitor has enough. Never throws for what the bundle holds: it
   * is refused where it holds nothing, and where it breaks off.
   */
  public void visit(Visitor visitor) {
    var members = new Members(source, visitor, this);
    try {
      reader.open(source, members);
      if (members.isEmpty()) {
        throw new RefusedInput(RejectReason.NO_ARTICLE, "There is no file in it.");
      }
    } catch (RefusedInput refused) {
      visitor.refused(new Incoming.Refused(source.path(), refused.outcome()));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      visitor.refused(new Incoming.Refused(source.path(), Ingest.damaged(e)));
    }
  }

  void closeAfterwards(Closeable resource) {
    resources.add(resource);
  }

  /** Lets go of the file. To be called once all members have been read. */
  @Override
  public void close() {
    for (Closeable resource : resources) {
      try {
        resource.close();
      } catch (IOException e) {
        // It was only read from.
      }
    }
    resources.clear();
  }
}
