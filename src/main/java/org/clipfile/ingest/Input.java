package org.clipfile.ingest;

/**
 * What a format is told by, and a reader is given.
 *
 * @param name the file's name, without its folder
 * @param bytes all of them where it is {@code whole}, else the opening; read only
 * @param whole whether the file is small enough to be read at once; only then is a {@code
 *     ClippingReader} asked
 * @param companions the files that lie beside it, such as a saved page's pictures
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record Input(String name, byte[] bytes, boolean whole, Companions companions) {
  /** An input that is all there. */
  public Input(String name, byte[] bytes, Companions companions) {
    this(name, bytes, true, companions);
  }
}
