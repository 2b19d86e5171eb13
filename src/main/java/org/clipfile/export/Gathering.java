package org.clipfile.export;

import java.io.IOException;
import java.util.List;
import org.clipfile.model.Clipping;

/** A file that takes clippings one by one. One thread; closing it leaves its stream open. */
@FunctionalInterface
public interface Gathering extends AutoCloseable {
  /**
   * Writes a clipping.
   *
   * @return what was left out, a sentence each; empty where all is well
   */
  List<String> add(Clipping clipping) throws IOException;

  /** Writes what stands at the end. */
  @Override
  default void close() throws IOException {}
}
